import { formatDay } from '../words/write-date.ts';
import { endOf } from '../problems/end-of.ts';
import { findRenamed } from '../problems/nearest.ts';
import { pathInLanguage } from '../paths.ts';
import type { Problems } from '../problems/problems.ts';
import type { PublishedData } from '../schema/published.ts';
import { lastPart, listOwners, type Aliases } from './aliases.ts';
import type { RawContent } from './raw.ts';

/** So many pages that are gone may each be a slip. */
const mostLost = 2;

/**
 * What has been published stays: reports each page of the record that would vanish, and how to keep
 * it. The build looks after the places on pages and the files. A path whose chapter or quantity vanishes with it is not reported again.
 * @param live the paths that the story has.
 */
export function checkPublished(
  raw: RawContent,
  live: ReadonlySet<string>,
  aliases: Aliases,
  problems: Problems,
): void {
  const gone = [...raw.published.values()].filter(
    ({ id }) => id.endsWith('/') && !live.has(id) && !aliases.paths.has(id) && !aliases.retired.has(id),
  );
  const paths = gone.map(({ id }) => id);
  const languages = Object.keys(raw.story.data.languages ?? {});
  const names = new Set(gone.map(({ id }) => /^\/([^/]+)\/$/.exec(id)?.[1]));
  const lost = languages.flatMap((language) => tellLost(language, gone, live, problems));
  for (const one of gone) {
    if (lost.includes(one.id)) continue;
    // Its page in another language goes with it, and comes back with it.
    if (languages.some((language) => paths.includes(pathInLanguage(language, one.id) ?? ''))) continue;
    const parts = one.id.split('/').filter(Boolean);
    if (parts.length === 1 || !parts.some((part) => names.has(part))) {
      problems.add(one.at(), `${tellGone(one.id, one.data)}\n${mendPath(one.id, paths, raw)}`);
    }
  }
  raw.story.data.retired?.forEach((path, position) => {
    if (!live.has(path)) return;
    problems.add(
      raw.story.at(['retired', position]),
      `${path} is retired and still there.\nTake the page out, or this line.`,
    );
  });
}

/** Many pages of one language that would vanish, while their originals stay: its file lost a part. @returns them. */
function tellLost(
  language: string,
  gone: readonly { id: string }[],
  live: ReadonlySet<string>,
  problems: Problems,
): string[] {
  const pages = gone.map(({ id }) => id).filter((id) => live.has(pathInLanguage(language, id) ?? ''));
  if (pages.length <= mostLost) return [];
  const file = `${problems.folder}/${language}.yaml`;
  problems.add(
    endOf(file, problems.texts.get(file)),
    `nothing is translated any more of ${pages.length} pages that were published in this language, the first ${pages[0] ?? ''}; they would vanish.\nBring back what this file lost.`,
  );
  return pages;
}

/** The sentence that says what would vanish, and since when it is known. */
export function tellGone(address: string, { date }: Pick<PublishedData, 'date'>): string {
  return `${address} was published, last on ${formatDay(date, 'day', 'en')}, and would vanish.`;
}

/** How to give up what has been published. */
export function mendForGood(address: string): string {
  return `If it must go for good, write retired: [${address}] in story.yaml.`;
}

/** What to write for a path that would vanish: the alias that what seems to be its new name needs. */
function mendPath(path: string, gone: readonly string[], raw: RawContent): string {
  const fresh = listOwners(raw).filter(
    (owner) => isAlike(owner.path, path) && !raw.published.has(owner.path),
  );
  const names = new Map(fresh.map((owner) => [lastPart(owner.path), owner.from]));
  const allGone = gone.filter((one) => isAlike(one, path)).map(lastPart);
  const from = names.get(findRenamed(lastPart(path), allGone, [...names.keys()]) ?? '');
  const [alias, thing] = [`aliases: [${path}]`, nameThing(path, raw)];
  if (!from) return `Bring ${thing} back, or write ${alias} in what replaces it.\n${mendForGood(path)}`;
  const { file } = from.at();
  const where = path.startsWith('/facts/') ? `the fact ${from.id} in ${file}` : file;
  return `Is it ${where} now? Then write ${alias} there; else bring ${thing} back.\n${mendForGood(path)}`;
}

/** Whether two paths are of things of one kind: of facts, of contested points, of entries; or of chapters and pages. */
function isAlike(path: string, other: string): boolean {
  const kindOf = (one: string) => /^\/(facts|contested)\/./.exec(one)?.[1] ?? one.split('/').length;
  return kindOf(path) === kindOf(other);
}

function nameThing(path: string, { story }: RawContent): string {
  const [first = '', second] = path.split('/').filter(Boolean);
  if (first === 'facts' && second) return `the fact ${second}`;
  if (second && (first === 'contested' || story.data.chapters.some(({ slug }) => slug === first))) {
    const folder = story.at().file.replace(/[^/]*$/, '');
    return `the file ${folder}${first}/${second}.md`;
  }
  return 'the page';
}
