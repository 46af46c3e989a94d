import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of this project. */
export const project = join(import.meta.dirname, '..');

/** A copy of the project around a story, with its dependencies linked. */
export function copyProject(content: string): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const name of ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'public']) {
    cpSync(join(project, name), join(root, name), { recursive: true });
  }
  cpSync(content, join(root, 'content'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** Runs the build as a shell would, without what the test runner puts into the environment. */
export function build(root: string, env: Record<string, string> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  return spawnSync('npm', ['run', 'build'], { cwd: root, encoding: 'utf8', env: { PATH, HOME, ...env } });
}
