import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
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

/** Whether Debian’s packages can be installed: as root, where there are any. */
export const hasDebian = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** A mirror that does not answer, or another installation that does not end, is waited for so long. */
const patience = ['Acquire::Retries=3', 'Acquire::http::Timeout=30', 'DPkg::Lock::Timeout=120'].flatMap(
  (option) => ['-o', option],
);
const longest = 15 * 60_000;

/**
 * Installs Debian’s packages, as root where there are any; does nothing elsewhere. Where they cannot be
 * installed together, each is tried alone. Services that they bring are not started.
 */
export function installFromDebian(names: readonly string[]): void {
  if (!hasDebian()) return;
  if (!isUpToDate) attempt('apt-get', ['update', '-qq', ...patience]);
  isUpToDate = true;
  const install = (...some: string[]) =>
    attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...patience, ...some]);
  withoutServices(() => {
    if (!install(...names) && names.length > 1) for (const name of names) install(name);
  });
}

/** What Debian asks before it starts a service of a package, as root and with nobody there. */
const policy = '/usr/sbin/policy-rc.d';

/** Does something while no service is started by an installation, which fails where a port is taken. */
function withoutServices(install: () => void): void {
  if (existsSync(policy)) return install();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    rmSync(policy);
  }
}

/** Runs a command, bounded, and says whether it did what it was to do. */
function attempt(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: longest,
    killSignal: 'SIGKILL',
  });
  return status === 0;
}
