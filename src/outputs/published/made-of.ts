import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A hash of the content from which a site is made, without the record of what has been published: that is written
 * when the site is there.
 * @param folder the folder of the story.
 */
export function hashContent(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(md|yaml)$/.test(name) && name !== 'published.yaml');
  for (const name of names.sort()) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 32);
}

/**
 * Whether an output was made of the content as it is; not so where a build has failed since it changed.
 * @param mark the file that holds the hash of what it was made of.
 */
export function isMadeOf(folder: string, mark: string): boolean {
  return existsSync(mark) && readFileSync(mark, 'utf8') === hashContent(folder);
}
