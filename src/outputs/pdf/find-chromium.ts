import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** The Chromium that prints and that the tests drive: named, Playwright’s own, or the system’s; undefined when there is none. */
export function findChromium(): string | undefined {
  const candidates = [
    process.env.CHROMIUM_PATH,
    ownChromium(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-headless-shell',
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
