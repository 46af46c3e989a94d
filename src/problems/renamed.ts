import { findRenamed } from './nearest.ts';

/** What has been published of the records and files of a story, by kind and id: the path, or the place, that each had. */
export type PublishedNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Pages of the engine that lie in folders as entries do. */
const ownFolders = /^\/(sources|timeline|embed|print)\//;

/** Names what has been published at a path, and at the places of its page. */
export function namePublished(
  path: string,
  ids: readonly string[],
): [kind: string, id: string, at: string][] {
  const [first = '', second, third] = path.split('/').filter(Boolean);
  if (!path.endsWith('/') || third !== undefined) return [];
  if (path === '/glossary/') {
    return ids.flatMap((id): [string, string, string][] => {
      const [, kind, name] = /^(term|place)-(.+)$/.exec(id) ?? [];
      return kind && name ? [[kind, name, `#${id}`]] : [];
    });
  }
  if (path === '/sources/') {
    return ids.filter((id) => !id.startsWith('grade-')).map((id) => ['source', id, `#${id}`]);
  }
  if (second === undefined || ownFolders.test(path)) return [];
  const kinds: Record<string, string> = { facts: 'fact', contested: 'contested point' };
  return [[kinds[first] ?? 'entry', second, path]];
}

/**
 * The record that an unknown id of the same kind seems to have become, and what keeps its address; undefined where
 * the id was never published, or where one could only guess.
 */
export function findNewName(
  kind: string,
  id: string,
  published: PublishedNames,
  present: ReadonlyMap<string, ReadonlySet<string>>,
): { name: string; mend: string } | undefined {
  const former = published.get(kind);
  const address = former?.get(id);
  const today = present.get(kind);
  if (!former || address === undefined || !today) return undefined;
  const gone = [...former.keys()].filter((one) => !today.has(one));
  const fresh = [...today].filter((one) => !former.has(one));
  const name = findRenamed(id, gone, fresh);
  if (name === undefined) return undefined;
  const mend = address.startsWith('#')
    ? `anchors: { ${address.slice(1)}: ${address.slice(1, -id.length)}${name} } in story.yaml`
    : `aliases: [${address}] in it`;
  return { name, mend };
}
