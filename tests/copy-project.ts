import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of this project. */
export const project = join(import.meta.dirname, '..');
/** What Astro and Vite write between the packages. */
const caches = new Set(['.astro', '.vite']);

/**
 * A copy of the project around a story. Its packages are linked one by one, so that the caches of
 * its build are its own.
 * @param content the folder of the story.
 * @returns the folder of the copy.
 */
export function copyProject(content: string): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const name of ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'public']) {
    cpSync(join(project, name), join(root, name), { recursive: true });
  }
  cpSync(content, join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules'))) {
    if (!caches.has(name)) symlinkSync(join(project, 'node_modules', name), join(root, 'node_modules', name));
  }
  return root;
}

/** What Node runs to build the site, in the folder of a project. */
export const astroBuild = ['node_modules/astro/bin/astro.mjs', 'build'];

/** Runs the build, without what the test runner puts into the environment; without share cards unless asked. */
export function build(root: string, env: Record<string, string> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  return spawnSync(process.execPath, astroBuild, {
    cwd: root,
    encoding: 'utf8',
    env: { PATH, HOME, EXTRAS: 'off', ...env },
  });
}
