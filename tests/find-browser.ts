import { existsSync } from 'node:fs';
import { findChromium } from '../src/outputs/pdf/find-chromium.ts';

const headlessShell = '/usr/bin/chromium-headless-shell';

/**
 * The browser of the tests: the one that is named; Debian’s Chromium without windows, which opens
 * pages in two thirds of the time; else any Chromium that is here.
 */
export function findBrowser(): string | undefined {
  return !process.env.CHROMIUM_PATH && existsSync(headlessShell) ? headlessShell : findChromium();
}
