import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The Chromium that the tests drive: named, Playwright’s own, or the system’s; undefined when there is none. */
export function findChromium(): string | undefined {
  const candidates = [
    process.env.CHROMIUM_PATH,
    ownChromium(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return candidates.find((path) => path && existsSync(path));
}

function ownChromium(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * Installs a Chromium when the machine has none: from Debian’s packages as root, else by
 * Playwright’s own download.
 * @throws Error that says what to do when neither works.
 */
export function installChromium(): void {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempt('apt-get', ['update', '-qq']);
    attempt('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  if (!findChromium()) attempt('npx', ['playwright', 'install', 'chromium']);
  if (findChromium()) return;
  throw new Error(
    'The tests need a Chromium. Set CHROMIUM_PATH to one, or run "npx playwright install chromium", or "apt-get install chromium".',
  );
}

function attempt(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
