import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../src/outputs/pdf/find-chromium.ts';

/** Whether poppler’s tools are here: a second reader of PDFs, independent of the browser’s. */
export function hasPoppler(): boolean {
  return spawnSync('pdfinfo', ['-v']).status === 0;
}

/** Whether librsvg is here: a reader of SVG that knows no face of ours. */
export function hasRsvg(): boolean {
  return spawnSync('rsvg-convert', ['--version']).status === 0;
}

/**
 * Installs what the machine lacks: a Chromium, from Debian’s packages as root, else by Playwright’s
 * own download; poppler, with which PDFs are read, and librsvg, where there are Debian’s packages.
 * @throws Error that says what to do when there is no Chromium in the end.
 */
export function installTools(): void {
  if (!hasPoppler()) installFromDebian(['poppler-utils']);
  if (!hasRsvg()) installFromDebian(['librsvg2-bin']);
  // Chromium’s own recommendation: without these faces pages are set wider than for most readers.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (!findChromium()) installFromDebian([name, 'fonts-liberation']);
  }
  if (!findChromium()) attempt('npx', ['playwright', 'install', 'chromium']);
  if (findChromium()) return;
  throw new Error(
    'The tests need a Chromium. Set CHROMIUM_PATH to one, or run "npx playwright install chromium", or "apt-get install chromium".',
  );
}

let isUpToDate = false;

/** Installs Debian’s packages, as root where there are any; does nothing elsewhere. */
export function installFromDebian(names: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  if (!isUpToDate) attempt('apt-get', ['update', '-qq']);
  isUpToDate = true;
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

function attempt(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
