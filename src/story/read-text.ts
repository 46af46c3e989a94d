import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { findHidden } from '../problems/hidden-characters.ts';
import { placeAfter } from '../problems/place-after.ts';
import type { Problems } from '../problems/problems.ts';

/** Bytes that a file of the content may have; the record, which a program writes, grows with the site. */
const longestFile = 1_000_000;
const longestRecord = 16_000_000;
/** A file full of hidden characters is told by its first ones. */
const mostTold = 10;
const decoder = new TextDecoder();
/** Where a file begins. */
const top = { line: 1, column: 1 };

/**
 * The one gate through which every text of the content is read: a plain file of the story’s own
 * folder, of at most 1 MB, in UTF-8, without a hidden character.
 * @param name path below the story’s folder.
 * @returns null when the file was not read; hidden characters are reported, and read all the same.
 */
export function readText(root: string, name: string, problems: Problems): string | null {
  const file = `${problems.folder}/${name}`;
  const refuse = (message: string) => {
    problems.add({ file, ...top }, message);
    return null;
  };
  const path = join(root, name);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return refuse('is missing.\nCreate it; CONTENT.md says what it holds.');
  if (stats.isSymbolicLink() || realpathSync(path) !== join(realpathSync(root), name)) {
    return refuse('is a symbolic link, or lies in one.\nPut the file itself in its place.');
  }
  if (!stats.isFile()) return refuse('is no file.\nPut a text file in its place, or rename it.');
  const longest = name === 'published.yaml' ? longestRecord : longestFile;
  if (stats.size > longest) {
    return refuse(
      `has ${stats.size.toLocaleString('en')} bytes.\nPart it: a file may have ${longest.toLocaleString('en')} bytes.`,
    );
  }
  const text = decoder.decode(readFileSync(path));
  if (name !== 'published.yaml') problems.remember(file, text);
  const merge = /^(?:<{7} |={7}$|>{7} )/m.exec(text);
  if (merge) {
    const message = `holds ${merge[0].trim()}, a mark of a merge that was not finished.\nKeep one of the two versions, and take the marks out.`;
    problems.add({ file, ...placeAfter(top, text.slice(0, merge.index)) }, message);
    return null;
  }
  for (const { index, name: character } of findHidden(text).slice(0, mostTold)) {
    problems.add({ file, ...placeAfter(top, text.slice(0, index)) }, tellHidden(character));
  }
  return text;
}

/** The sentence that tells of a hidden character, and what to do about it. */
function tellHidden(character: string): string {
  return character === 'U+FFFD'
    ? 'is not UTF-8 here.\nSave the file as UTF-8, and write this character again.'
    : `holds the hidden character ${character}.\nTake it out.`;
}
