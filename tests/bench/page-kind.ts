/**
 * What kind of page stands at a path: one of those with a name, its path where there is one of it,
 * else the folder that it shares with its like.
 * @param chapters the slugs of the chapters.
 */
export function kindOf(path: string, chapters: readonly string[]): string {
  const [first, second] = path.split('/').filter(Boolean);
  if (first === undefined) return 'front';
  if (chapters.includes(first)) return second === undefined ? 'chapter' : 'entry';
  return second === undefined ? path : `/${first}/…/`;
}

/** The heaviest page of each kind, with how many there are of it. */
export interface Heaviest {
  kind: string;
  path: string;
  /** Bytes. */
  weight: number;
  count: number;
}

/** Finds the heaviest page of each kind, the kinds in the order of the paths. */
export function findHeaviest(
  paths: readonly string[],
  chapters: readonly string[],
  weigh: (path: string) => number,
): Heaviest[] {
  const found = new Map<string, Heaviest>();
  for (const path of paths) {
    const kind = kindOf(path, chapters);
    const one = { kind, path, weight: weigh(path), count: 1 };
    const before = found.get(kind);
    if (!before) found.set(kind, one);
    else {
      const heavier = one.weight > before.weight ? one : before;
      found.set(kind, { ...heavier, count: before.count + 1 });
    }
  }
  return [...found.values()];
}
