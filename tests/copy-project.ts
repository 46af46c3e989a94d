import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');
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
