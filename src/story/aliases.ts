import { chapterPath, contestedPath, embedPath, factPath, pagePath, timelinePath } from '../paths.ts';
import type { Problems } from '../problems/problems.ts';
import type { Located, RawContent } from './raw.ts';

/** Where what has been published stands now. */
export interface Aliases {
  /** Former paths, each with the path of today. */
  paths: ReadonlyMap<string, string>;
  /** Former ids of places on pages, or former parts of such ids, each with that of today. */
  ids: readonly (readonly [former: string, today: string])[];
  /** Paths, with fragments where they have any, that are given up for good. */
  retired: ReadonlySet<string>;
}

/** A file or a record that has a page of its own, and may have had other paths before. */
export interface PageOwner {
  path: string;
  from: Located<{ aliases?: string[] }>;
}

/** What stands for a section that the engine names and leaves out where it has nothing to say. */
const ownSuccessors = [['notes', 'sources']] as const;

/** Whatever in the content has a page of its own. */
export function listOwners({ story, chapters, entries, contested, pages, facts }: RawContent): PageOwner[] {
  const { quantity } = story.data;
  return [
    ...[...chapters].map(([slug, from]) => ({ path: chapterPath({ slug }), from })),
    ...entries.map((from) => ({ path: `/${from.folder}/${from.id}/`, from })),
    ...contested.map((from) => ({ path: contestedPath(from), from })),
    ...pages.map((from) => ({ path: pagePath({ slug: from.id }), from })),
    ...[...facts.values()].map((from) => ({ path: factPath(from), from })),
    ...(quantity
      ? [
          {
            path: pagePath(quantity),
            from: {
              id: quantity.slug,
              data: quantity,
              at: (path: readonly (string | number)[] = []) => story.at(['quantity', ...path]),
            },
          },
        ]
      : []),
  ];
}

/**
 * Gathers every `aliases:` and `anchors:` of the content. The former path of a chapter stands for
 * those of its entries and of its part of the line; that of the quantity for its embed’s.
 * @param live the paths that the story has.
 */
export function joinAliases(raw: RawContent, live: ReadonlySet<string>, problems: Problems): Aliases {
  const paths = new Map<string, string>();
  const ids: [string, string][] = Object.entries(raw.story.data.anchors ?? {});
  const implied: [string, string][] = [];
  for (const { path, from } of listOwners(raw)) {
    from.data.aliases?.forEach((alias, position) => {
      const place = from.at(['aliases', position]);
      if (live.has(alias)) {
        problems.add(
          place,
          `the alias ${alias} is the path of a page that is there.\nTake it out, or rename that page.`,
        );
      } else if (paths.has(alias)) {
        problems.add(place, `the alias ${alias} leads to ${paths.get(alias)} already.\nKeep one of the two.`);
      } else {
        paths.set(alias, path);
        implied.push(...listImplied(raw, alias, path));
        if (lastPart(alias) !== lastPart(path)) ids.push([lastPart(alias), lastPart(path)]);
      }
    });
  }
  for (const [alias, path] of implied) {
    if (live.has(path) && !live.has(alias) && !paths.has(alias)) paths.set(alias, path);
  }
  const retired = new Set(raw.story.data.retired);
  return { paths, ids, retired };
}

/** The former paths that go with that of a chapter or of the quantity. */
function listImplied({ entries }: RawContent, alias: string, path: string): [string, string][] {
  const [former, slug] = [lastPart(alias), lastPart(path)];
  if (alias !== chapterPath({ slug: former }) || path !== chapterPath({ slug })) return [];
  return [
    [timelinePath({ slug: former }), timelinePath({ slug })],
    [embedPath(former), embedPath(slug)],
    ...entries
      .filter(({ folder }) => folder === slug)
      .map(({ id }): [string, string] => [`${alias}${id}/`, `${path}${id}/`]),
  ];
}

/** What a path calls its page: the last of its parts. */
export function lastPart(path: string): string {
  return path.split('/').at(-2) ?? '';
}

/**
 * What a former id of a page is called today.
 * @param isPresent whether the page has an id.
 * @returns null when nothing on the page has taken its place.
 */
export function findSuccessor(
  id: string,
  isPresent: (id: string) => boolean,
  { ids }: Pick<Aliases, 'ids'>,
): string | null {
  const seen = new Set([id]);
  for (const name of seen) {
    if (isPresent(name)) return name;
    for (const [former, today] of [...ids, ...ownSuccessors]) {
      if (name === former) seen.add(today);
      else if (name.endsWith(`-${former}`)) seen.add(name.slice(0, -former.length) + today);
      else if (name.startsWith(`${former}-`)) seen.add(today + name.slice(former.length));
    }
  }
  return null;
}
