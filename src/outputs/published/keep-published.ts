import { findRenamed } from '../../problems/nearest.ts';
import { ContentError, Problems } from '../../problems/problems.ts';
import { findSuccessor, type Aliases } from '../../story/aliases.ts';
import { mendForGood, tellGone } from '../../story/check-published.ts';
import { listPublished } from '../../story/place-of.ts';
import type { PublishedRecord } from '../../story/story.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Build } from '../product.ts';
import { keepFile } from './published-files.ts';
import { addAnchor, listSharedIds } from './shared-ids.ts';

/** A link that can be read out, and does not break in a message, has so many characters at most. */
const linkLength = 56;
/** So many of those that are longer are named; the rest is counted. */
const mostNamed = 5;

/**
 * Sees to it that every page, every place on it and every file that has been published is still there,
 * or under its new name.
 * @throws ContentError that tells of each that is not.
 */
export function keepPublished({ site, story, logger }: Build): void {
  const problems = new Problems();
  const shared = listSharedIds(site);
  const links = [...shared].flatMap(([path, ids]) => [path, ...ids.map((id) => `${path}#${id}`)]);
  const told = tellLongLinks(links);
  if (told) logger.warn(told);
  const pages = site.contents;
  for (const [path, record] of listPublished(story)) {
    if (story.aliases.retired.has(path)) continue;
    if (path.endsWith('/')) keepPage(path, record, pages, site, story.aliases, problems, shared);
    else if (!keepFile(path, site.folder, story.aliases)) tellLost(path, record, problems);
  }
  if (problems.errors.length > 0) throw new ContentError(problems.errors);
}

/** The sentence that tells of links that are too long to share; null when none is. */
export function tellLongLinks(links: readonly string[]): string | null {
  const long = links.filter(({ length }) => length > linkLength);
  if (long.length === 0) return null;
  const named = long.slice(0, mostNamed);
  const others = long.length > named.length ? `, and ${long.length - named.length} others` : '';
  return `links of more than ${linkLength} characters: ${named.join(', ')}${others}. Shorten their names.`;
}

/** Holds a page to its record; gives it the former ids that have new names. */
function keepPage(
  former: string,
  record: PublishedRecord,
  pages: BuiltSite['contents'],
  site: BuiltSite,
  aliases: Aliases,
  problems: Problems,
  shared: ReadonlyMap<string, readonly string[]>,
): void {
  const path = aliases.paths.get(former) ?? former;
  const page = pages.get(path);
  if (!page) {
    tellLost(former, record, problems);
    return;
  }
  const present = new Set(page.ids);
  const anchors: [id: string, today: string][] = [];
  const lost: string[] = [];
  for (const id of record.ids) {
    const address = `${former}#${id}`;
    if (present.has(id) || aliases.retired.has(address)) continue;
    const today = findSuccessor(id, (one) => present.has(one), aliases);
    if (today) anchors.push([id, today]);
    else lost.push(id);
  }
  const successors = new Set(anchors.map(([, today]) => today));
  const fresh = (shared.get(path) ?? []).filter(
    (other) => !record.ids.includes(other) && !successors.has(other),
  );
  for (const id of lost) {
    tellLost(`${former}#${id}`, record, problems, mendId(id, findRenamed(id, lost, fresh)));
  }
  if (anchors.length === 0) return;
  site.write(
    path,
    anchors.reduce((html, [id, today]) => addAnchor(html, id, today), site.read(path)),
  );
}

function tellLost(
  address: string,
  record: PublishedRecord,
  problems: Problems,
  mend = 'Keep what it is made from.',
): void {
  problems.add(record.at(), `${tellGone(address, record)}\n${mend}\n${mendForGood(address)}`);
}

function mendId(id: string, nearest: string | undefined): string {
  const [hint, today] =
    nearest === undefined ? ['', 'the id that replaces it'] : [`Is it ${nearest} now? `, nearest];
  return `It was a heading of the page, a record, or a part that has nothing to say now. ${hint}Bring it back, or write anchors: { ${id}: ${today} } in story.yaml.`;
}
