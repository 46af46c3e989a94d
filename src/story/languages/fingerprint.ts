import { hash } from 'node:crypto';
import { partFront } from '../front-matter.ts';
import { isListed, listWords, type WordsKind } from './translatable.ts';

const length = 8;
/** Letters only: YAML would read some hashes of digits as numbers. */
const letterOf = (digit: string) => 'ghijklmnop'.charAt(Number(digit));

const needsFolding = /^\s|\s$|\s\s|[^\S ]/;

/** A text as one line, without white space that says nothing. */
export function foldSpace(text: string): string {
  if (!needsFolding.test(text)) return text;
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The short hash by which a translation knows the text that it translates; white space and line ends do not matter. */
export function fingerprint(text: string): string {
  const digits = hash('sha256', foldSpace(text), 'hex');
  return digits.slice(0, length).replaceAll(/\d/g, letterOf);
}

/** The text of a Markdown file without its front matter. */
export function bodyOf(text: string): string {
  return partFront(text).body.trim();
}

/** Whether two Markdown files have the same text; white space does not matter. */
export function hasSameBody(one: string, other: string): boolean {
  return fingerprint(bodyOf(one)) === fingerprint(bodyOf(other));
}

/** The short hash of the words of a Markdown file: its text, and what stands in its front matter outside of lists, of which each text has a hash of its own. */
export function fingerprintFile(kind: WordsKind, data: unknown, text: string): string {
  const front = listWords(kind, data)
    .filter(({ path }) => !isListed(path))
    .map((found) => `${found.path.join('.')}: ${found.text}`);
  return fingerprint([...front, bodyOf(text)].join('\n'));
}
