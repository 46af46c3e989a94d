import { closest, distance } from 'fastest-levenshtein';

/** The known word that is nearly the same as a misspelt one; undefined where none is. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const nearest = known.length > 0 ? closest(word, known) : '';
  const isNear = nearest !== '' && distance(word, nearest) <= Math.max(2, word.length / 3);
  return isNear && nearest !== word ? nearest : undefined;
}

/** The sentence that offers the nearest known id, or says where those that are known stand. */
export function suggestNearest(word: string, known: Iterable<string>, where: string): string {
  const nearest = nearestOf(word, [...known]);
  return nearest === undefined ? `Write one that stands in ${where}.` : `Did you mean ${nearest}?`;
}
