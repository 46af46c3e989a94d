import type { Placed } from './place-texts.ts';
import { compareFar, isInList, isPosition, listItems, measure, shapeOf } from './text-keys.ts';

/** A text by its key in the file of its language, and the place to which it belongs. */
interface Pair {
  from: string;
  to: string;
}

/** The texts of an item of a list by where they stand in it, with their hashes. */
type Item = ReadonlyMap<string, string>;

/**
 * Finds for each translated item of a list the item of the original that has most of its texts.
 * @returns the texts that both have, the outermost lists first, and those that have changed in an item that is
 * known all the same: by at least half of its texts, one of which stands nowhere else.
 */
export function bindItems(
  places: readonly Placed[],
  texts: readonly Placed[],
): { same: Pair[]; changed: Pair[] } {
  const [there, here] = [groupItems(places), groupItems(texts)];
  const shapes = new Map<string, [string, Item][]>();
  for (const [to, item] of there) shapes.set(shapeOf(to), [...(shapes.get(shapeOf(to)) ?? []), [to, item]]);
  const fits = [...here].flatMap(([from, item]) =>
    (shapes.get(shapeOf(from)) ?? [])
      .map(([to, original]) => ({
        ...{ from, to, item, original },
        ...{ score: countSame(item, original), far: measure(from, to) },
      }))
      .filter(({ score }) => score > 0),
  );
  fits.sort(
    (one, other) =>
      depthOf(one.from) - depthOf(other.from) || other.score - one.score || compareFar(one.far, other.far),
  );
  const [same, changed]: [Pair[], Pair[]] = [[], []];
  const [bound, taken] = [new Set<string>(), new Set<string>()];
  const isSingle = findSingle(places, texts);
  for (const { from, to, item, original, score } of fits) {
    if (bound.has(from) || taken.has(to)) continue;
    bound.add(from);
    taken.add(to);
    const isKnown =
      2 * score >= Math.max(item.size, original.size) &&
      [...item].some(([rest, hash]) => original.get(rest) === hash && isSingle(hash));
    for (const [rest, hash] of item) {
      const pair = { from: join(from, rest), to: join(to, rest) };
      if (original.get(rest) === hash) same.push(pair);
      else if (isKnown && original.has(rest) && !isInList(rest)) changed.push(pair);
    }
  }
  return { same, changed };
}

/** Tells of a hash whether one text has it, and one place. */
function findSingle(...lists: (readonly Placed[])[]): (hash: string) => boolean {
  const counts = lists.map((list) => {
    const count = new Map<string, number>();
    for (const { original } of list) count.set(original, (count.get(original) ?? 0) + 1);
    return count;
  });
  return (hash) => counts.every((count) => count.get(hash) === 1);
}

function groupItems(texts: readonly Placed[]): ReadonlyMap<string, Item> {
  const items = new Map<string, Map<string, string>>();
  for (const { key, original } of texts) {
    for (const { item, rest } of listItems(key)) {
      items.set(item, (items.get(item) ?? new Map<string, string>()).set(rest, original));
    }
  }
  return items;
}

const countSame = (item: Item, original: Item): number =>
  [...item].filter(([rest, hash]) => original.get(rest) === hash).length;

const depthOf = (item: string): number => item.split('.').filter(isPosition).length;

const join = (item: string, rest: string): string => (rest === '' ? item : `${item}.${rest}`);
