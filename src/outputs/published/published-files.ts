import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Aliases } from '../../story/aliases.ts';

/**
 * Data, pictures, feeds and calendars, each language’s too: files that others fetch by their address; not their compressed
 * forms, nor the lists and the words of the worker and scripts.
 */
const fetched =
  /^\/([a-z]{2}\/)?((data|charts)\/.+|(?!offline|words\.)[\w-]+\.(xml|json|ics))(?<!\.(br|gz))$/;

/** The paths of the files of a built site that others fetch by their address. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((path) => fetched.test(path) && /\.\w+$/.test(path))
    .sort();
}

/**
 * Sees to it that a published file is still there: one that has another name now is there under both.
 * @returns whether it is.
 */
export function keepFile(path: string, folder: string, { ids }: Aliases): boolean {
  const has = (other: string) => existsSync(join(folder, other));
  if (has(path)) return true;
  const today = ids.map(([former, name]) => path.replace(`/${former}.`, `/${name}.`)).find(has);
  if (today === undefined) return false;
  copyFileSync(join(folder, today), join(folder, path));
  return true;
}
