/** A text of a section: where it stands, `2.claim`, and the hash of an original. */
export interface Placed {
  key: string;
  original: string;
}

/**
 * Where the texts of a section belong whose originals stand elsewhere now, because a step or a row was put in or
 * taken out: each at the nearest place whose original has its hash and that has no fitting text. A text whose
 * original is found nowhere follows those that stood in the same item of a list; else it stays, or takes the key that
 * became free where another has its own.
 * @param places what the original has now, with its hashes.
 * @param texts those that have words, with the hashes of what was translated.
 * @returns by the key of each text that moves, its new one; no two texts have the same.
 */
export function placeTexts(places: readonly Placed[], texts: readonly Placed[]): Map<string, string> {
  const now = new Map(places.map(({ key, original }) => [key, original]));
  const fits = ({ key, original }: Placed) => now.get(key) === original;
  const taken = new Set(texts.filter(fits).map(({ key }) => key));
  const loose = texts.filter((text) => !fits(text));
  const moves = new Map<string, string>();
  const move = (from: string, to: string) => {
    if (moves.has(from) || taken.has(to)) return;
    moves.set(from, to);
    taken.add(to);
  };
  loose
    .flatMap(({ key, original }) =>
      places
        .filter((place) => place.original === original && !taken.has(place.key))
        .map((place) => ({ from: key, to: place.key, far: measure(key, place.key) })),
    )
    .sort((one, other) => compareFar(one.far, other.far))
    .forEach(({ from, to }) => move(from, to));
  const items = listItemMoves(moves);
  for (const { key } of loose) {
    const to = followItem(key, items);
    if (to !== null && now.has(to)) move(key, to);
  }
  const cameFrom = new Map([...moves].map(([from, to]) => [to, from]));
  for (const { key } of loose) {
    if (moves.has(key) || !cameFrom.has(key)) continue;
    let free = key;
    for (let from = cameFrom.get(free); from !== undefined; from = cameFrom.get(free)) free = from;
    moves.set(key, free);
  }
  return moves;
}

const isNumber = (part: string) => /^\d+$/.test(part);

/** How far two keys are from each other, part by part. */
function measure(one: string, other: string): number[] {
  const [here, there] = [one.split('.'), other.split('.')];
  return Array.from({ length: Math.max(here.length, there.length) }, (_, index) => {
    const [from = '', to = ''] = [here[index], there[index]];
    if (from === to) return 0;
    return isNumber(from) && isNumber(to) ? Math.abs(Number(from) - Number(to)) : Infinity;
  });
}

function compareFar(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((far, position) => far !== (other[position] ?? 0));
  return index < 0 ? 0 : (one[index] ?? 0) < (other[index] ?? 0) ? -1 : 1;
}

/** The items of lists from which texts moved, `2` or `crews.rows.0`, each with where most of them went. */
function listItemMoves(moves: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const [from, to] of moves) {
    const [here, there] = [from.split('.'), to.split('.')];
    here.forEach((part, index) => {
      const hasSameRest = here.slice(index + 1).join('.') === there.slice(index + 1).join('.');
      if (!isNumber(part) || !hasSameRest) return;
      const [item, now] = [here, there].map((parts) => parts.slice(0, index + 1).join('.')) as [
        string,
        string,
      ];
      const counts = votes.get(item) ?? new Map<string, number>();
      votes.set(item, counts.set(now, (counts.get(now) ?? 0) + 1));
    });
  }
  return new Map(
    [...votes].map(([item, counts]) => {
      const [[now] = ['']] = [...counts].sort(([, one], [, other]) => other - one);
      return [item, now];
    }),
  );
}

/** The key that a text has where it goes with the item of a list that it stands in; null where none has moved. */
function followItem(key: string, items: ReadonlyMap<string, string>): string | null {
  const parts = key.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const now = items.get(parts.slice(0, length).join('.'));
    if (now !== undefined) return [now, ...parts.slice(length)].join('.');
  }
  return null;
}
