import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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

/**
 * The environment of a process of its own, without what the test runner puts into it; with the folder in which
 * Node keeps the scripts that it has read, which are the same for all builds of one run.
 */
export function cleanEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE } = process.env;
  return { PATH, HOME, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }) };
}

/** Runs the build; without share cards unless asked. */
export function build(root: string, env: Record<string, string> = {}) {
  return spawnSync(process.execPath, astroBuild, {
    cwd: root,
    encoding: 'utf8',
    env: { ...cleanEnvironment(), EXTRAS: 'off', ...env },
  });
}

/**
 * Starts a build by itself, with all extras, so that it can be killed: nothing stands between the test and Node.
 * @param command what runs Node, where something does.
 */
export function startBuild(root: string, env: Record<string, string> = {}, command: readonly string[] = []) {
  const [program = '', ...args] = [...command, process.execPath, ...astroBuild];
  const child = spawn(program, args, { cwd: root, detached: true, env: { ...cleanEnvironment(), ...env } });
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said.text += text));
  }
  return { child, said, ended: once(child, 'close') as Promise<[number | null]> };
}
