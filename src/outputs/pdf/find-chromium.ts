import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * The Chromium that prints and that the tests drive: named, Playwright’s own, or the system’s; undefined when there is none.
 * @throws Error when `CHROMIUM_PATH` names nothing.
 */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) {
    throw new Error(
      `CHROMIUM_PATH names ${named}, and nothing is there.\nWrite the path of a Chromium, or leave it out.`,
    );
  }
  const candidates = [
    named,
    ownChromium(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return candidates.find((path) => path && existsSync(path));
}

/** The same. @throws Error, too, when there is none. */
export function needChromium(): string {
  const found = findChromium();
  if (found) return found;
  throw new Error(
    'Printing needs a Chromium, and there is none.\nInstall one, or write CHROMIUM_PATH=path before the command.',
  );
}

function ownChromium(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}
