import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { suggestName } from '../problems/suggest-name.ts';
import { chapters } from '../schema/chapter-look.ts';
import { languages } from '../schema/language.ts';
import { places, reserved } from '../story/check-slugs.ts';
import { listFolder } from '../story/read-files.ts';

const { slug } = chapters.element.shape;

/** What no chapter may be called, whatever the story. */
const keptNames: ReadonlySet<string> = new Set([...reserved, ...places, ...languages]);

/** Whether a chapter may be called so: it is an address, and nothing else has it. */
export function isFreeName(name: string, taken: ReadonlySet<string>): boolean {
  return slug.safeParse(name).success && !keptNames.has(name) && !taken.has(name) && !/^[\d-]+$/.test(name);
}

/**
 * The folder of a chapter by its title, else by its number.
 * @param position of the chapter in its story, from 1 on.
 * @param taken what else has such a name.
 */
export function suggestFolder(title: string, position: number, taken: ReadonlySet<string>): string {
  const wanted = suggestName(title).slice(0, 30).replace(/-+$/, '');
  if (isFreeName(wanted, taken)) return wanted;
  let number = position;
  while (taken.has(`chapter-${number}`)) number += 1;
  return `chapter-${number}`;
}

/** What a story has already at the addresses that a chapter could have: chapters, pages, entries, points, its quantity. */
export function listTaken(folder: string): Set<string> {
  const stemOf = (name: string) => name.replace(/\.md$/, '');
  const names = listFolder(folder).flatMap((name) => [stemOf(name), ...listInner(folder, name).map(stemOf)]);
  const quantity = parseDocument(readFileSync(join(folder, 'story.yaml'), 'utf8')).getIn([
    'quantity',
    'slug',
  ]);
  return new Set([...names, ...(typeof quantity === 'string' ? [quantity] : [])]);
}

function listInner(folder: string, name: string): string[] {
  return existsSync(join(folder, name, 'index.md')) || name === 'contested'
    ? readdirSync(join(folder, name))
    : [];
}
