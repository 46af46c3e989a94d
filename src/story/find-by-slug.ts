interface Named {
  slug: string;
}

const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/**
 * The thing of that slug in a list that stays as it is. The list is read once: each of a thousand
 * pages asks for one thing of a thousand.
 * @returns undefined where there is none.
 */
export function findBySlug<T extends Named>(things: readonly T[], slug: string | undefined): T | undefined {
  if (slug === undefined) return undefined;
  const index = indexes.get(things) ?? new Map(things.map((thing) => [thing.slug, thing]));
  indexes.set(things, index);
  return index.get(slug) as T | undefined;
}
