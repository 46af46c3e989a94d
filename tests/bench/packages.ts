import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What only the bench needs: the peers, and what measures. */
export const packages = join(import.meta.dirname, 'node_modules');

/** Where those packages are served. */
export const packagesPath = '/packages/';

/**
 * Installs the packages of the bench from the registry, unless those that its lock names are there.
 * @throws Error with what npm said when that fails.
 */
export function installPackages(): void {
  const installed = join(packages, '.package-lock.json');
  const lock = join(import.meta.dirname, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  const { status, stderr } = spawnSync(
    'npm',
    ['ci', '--prefix', import.meta.dirname, '--ignore-scripts', '--no-audit', '--no-fund'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The packages of the bench could not be installed.\n${stderr}`);
}

/** The installed version of a package of the bench. */
export function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
