import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const packages = join(folder, 'node_modules');

/** The registry is waited for so many milliseconds. */
const longest = 10 * 60_000;

/**
 * Installs the packages of the hosts and clients from the registry, unless those that their lock names
 * are there.
 * @throws Error with what npm said when that fails.
 */
export function installPackages(): void {
  const installed = join(packages, '.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  const args = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8', timeout: longest });
  if (status !== 0) {
    throw new Error(`The packages of the hosts could not be installed from the registry.\n${stderr}`);
  }
}

/** Path of a program of a package. */
export function bin(name: string, path: string): string {
  return join(packages, name, path);
}

/**
 * Loads a package, which only stands here and which the types of this project do not know.
 * @returns what it exports, as the caller knows it.
 */
export async function load<T>(name: string): Promise<T> {
  return (await import(/* @vite-ignore */ name)) as T;
}
