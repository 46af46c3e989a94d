import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a file of ours imports from another, types included. */
const imported = /\bfrom\s*["'](\.[^"']+)["']/g;
/** Every package that is installed, with its version: npm writes it. */
const packages = join('node_modules', '.package-lock.json');

/**
 * The hash of the code behind a file: of itself, of every file of ours that it imports, of the packages and of
 * Node. Where npm has not said which packages are installed, no two hashes are the same: nothing is taken over.
 * @param entry its whole path.
 */
export function hashCode(entry: string): string {
  const hash = createHash('sha256').update(process.version);
  hash.update(existsSync(packages) ? readFileSync(packages) : String(Math.random()));
  const files = new Set([entry]);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    hash.update(text);
    for (const [, path = ''] of text.matchAll(imported)) files.add(join(dirname(file), path));
  }
  return hash.digest('hex');
}
