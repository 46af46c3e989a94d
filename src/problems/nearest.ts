import { distance } from 'fastest-levenshtein';
import { withoutMarks } from './suggest-name.ts';

/** So many letters at most are slips of the hand. */
const mostSlips = 4;

/**
 * The known word that a misspelt one was meant to be: the same but for capitals, accents or the order of its
 * parts, or nearly the same. Undefined where none is: what is another word, or another number, is no guess.
 */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  if (known.includes(word)) return undefined;
  const plain = simplify(word);
  let nearest: string | undefined;
  let least = Infinity;
  for (const one of known) {
    const slips = countSlips(plain, simplify(one));
    if (slips < least) [nearest, least] = [one, slips];
  }
  return nearest;
}

/** The sentence that offers the nearest known id, or says where those that are known stand. */
export function suggestNearest(word: string, known: Iterable<string>, where: string): string {
  const all = [...known];
  const nearest = nearestOf(word, all) ?? findBegun(word, all);
  return nearest === undefined ? `Write one that stands in ${where}.` : `Did you mean ${nearest}?`;
}

/** The only known word whose first parts are this one. */
function findBegun(word: string, known: readonly string[]): string | undefined {
  const [only, ...more] = known.filter((one) => simplify(one).startsWith(`${simplify(word)}-`));
  return more.length === 0 ? only : undefined;
}

/**
 * What may be the new name of something that is gone: the nearest of those that are new; else the only one that
 * is, where nothing else is gone. Undefined where one could only guess.
 */
export function findRenamed(
  gone: string,
  allGone: readonly string[],
  fresh: readonly string[],
): string | undefined {
  return nearestOf(gone, fresh) ?? (allGone.length === 1 && fresh.length === 1 ? fresh[0] : undefined);
}

/** A word without what one does not see as another: capitals, accents, and which sign joins its parts. */
function simplify(word: string): string {
  const plain = withoutMarks(word).toLowerCase();
  return plain.replaceAll(/(?<=.)[\s_-]+(?=.)/g, '-');
}

/** How many slips of the hand make one word of another; Infinity where they are two. */
function countSlips(word: string, other: string): number {
  if (word === other) return 0;
  if (sortLetters(word, '-') === sortLetters(other, '-')) return 1;
  if (numbersOf(word) !== numbersOf(other)) return Infinity;
  const slips = slipsOf(word, other);
  const most = word.length < 3 ? 0 : Math.min(mostSlips, Math.max(1, Math.floor(word.length / 3)));
  return slips <= most && areNear(word.split('-'), other.split('-')) ? slips : Infinity;
}

/** Two letters that changed places are one slip. */
function slipsOf(word: string, other: string): number {
  const changed = distance(word, other);
  return changed === 2 && sortLetters(word, '') === sortLetters(other, '') ? 1 : changed;
}

/** Whether each part is nearly that of the other: a slip in the long word is none where it makes another of a short part. */
function areNear(parts: readonly string[], others: readonly string[]): boolean {
  if (parts.length !== others.length) return true;
  return parts.every((part, position) => {
    const other = others[position] ?? '';
    const slips = slipsOf(part, other);
    const length = Math.max(part.length, other.length);
    return slips <= Math.max(1, length / 3) || (part[0] === other[0] && slips <= Math.ceil(length / 2));
  });
}

function sortLetters(word: string, joint: string): string {
  return word
    .split(joint)
    .sort((a, b) => (a < b ? -1 : 1))
    .join(joint);
}

function numbersOf(word: string): string {
  return (word.match(/\d+/g) ?? []).join(' ');
}
