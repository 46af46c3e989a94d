import { closest, distance } from 'fastest-levenshtein';

/** The sentence that offers the nearest known id, or says where those that are known stand. */
export function suggestNearest(word: string, known: Iterable<string>, where: string): string {
  const ids = [...known];
  const nearest = ids.length > 0 ? closest(word, ids) : '';
  const isNear = nearest !== '' && distance(word, nearest) <= Math.max(2, word.length / 3);
  return isNear ? `Did you mean ${nearest}?` : `Write one that stands in ${where}.`;
}
