import type { LocatorMap } from '../../story/story.ts';
import type { Words } from '../../words/words.ts';

/** What the map says of each place that has no point, in the order of `unplaced`. */
export function noteUnplaced({ unplaced }: LocatorMap, words: Words): string[] {
  return unplaced.map(({ place }) => place.locator ?? words.liesWithin(place.name));
}

/** Whom the positions are owed to, each once, with the places that it gave. */
export function creditPositions({ points }: LocatorMap): { credit: string; names: string[] }[] {
  const credits = new Map<string, string[]>();
  for (const { credit, name } of points) {
    if (credit) credits.set(credit, [...(credits.get(credit) ?? []), name]);
  }
  return [...credits].map(([credit, names]) => ({ credit, names }));
}
