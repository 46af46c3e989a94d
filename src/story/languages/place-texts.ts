import { bindItems } from './bind-items.ts';
import { compareFar, isInList, measure } from './text-keys.ts';

/** A text of a section: where it stands, `2.claim`, and the hash of an original. */
export interface Placed {
  key: string;
  original: string;
}

/** Where the texts of a section belong. */
export interface Placing {
  /** By the key of each text that moves, its new one; no two texts have the same. */
  moves: ReadonlyMap<string, string>;
  /** The keys, as they are in the file, of the texts that translate what stands at their place, or stood there before it was changed. */
  bound: ReadonlySet<string>;
}

/**
 * Binds each text of a section to the original that it translates, wherever that stands now. In a list a position
 * says nothing, since items are put in, taken out and moved: there a text belongs where its hash is, and one whose
 * original has changed goes with its item, where the others still tell which that is. Outside of lists the key says it.
 * What is bound to nothing stays where it is, or takes the key that became free where another has its own.
 * @param places what the original has now, with its hashes.
 * @param texts those that have words, with the hashes of what was translated.
 */
export function placeTexts(places: readonly Placed[], texts: readonly Placed[]): Placing {
  const known = new Set(places.map(({ key }) => key));
  const bindings = new Map<string, string>();
  const taken = new Set<string>();
  const bind = (from: string, to: string) => {
    if (bindings.has(from) || taken.has(to)) return;
    bindings.set(from, to);
    taken.add(to);
  };
  const { same, changed } = bindItems(places, texts);
  for (const { from, to } of [...same, ...pairByHash(places, texts), ...changed]) bind(from, to);
  for (const { key } of texts) if (known.has(key) && !isInList(key)) bind(key, key);
  const moves = new Map([...bindings].filter(([from, to]) => from !== to));
  const cameFrom = new Map([...moves].map(([from, to]) => [to, from]));
  for (const { key } of texts) {
    if (bindings.has(key) || !cameFrom.has(key)) continue;
    let free = key;
    for (let from = cameFrom.get(free); from !== undefined; from = cameFrom.get(free)) free = from;
    moves.set(key, free);
  }
  return { moves, bound: new Set(bindings.keys()) };
}

/** Every text with every place of the same original, the nearest first. */
function pairByHash(places: readonly Placed[], texts: readonly Placed[]): { from: string; to: string }[] {
  const byHash = new Map<string, Placed[]>();
  for (const place of places) byHash.set(place.original, [...(byHash.get(place.original) ?? []), place]);
  return texts
    .flatMap(({ key, original }) =>
      (byHash.get(original) ?? []).map((place) => ({
        from: key,
        to: place.key,
        far: measure(key, place.key),
      })),
    )
    .sort((one, other) => compareFar(one.far, other.far));
}
