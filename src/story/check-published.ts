import { closest } from 'fastest-levenshtein';
import { formatDay } from '../words/write-date.ts';
import type { Problems } from '../problems/problems.ts';
import type { PublishedData } from '../schema/published.ts';
import { listOwners, type Aliases } from './aliases.ts';
import type { RawContent } from './raw.ts';

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
  const names = new Set(gone.map(({ id }) => /^\/([^/]+)\/$/.exec(id)?.[1]));
  for (const one of gone) {
    const parts = one.id.split('/').filter(Boolean);
    if (parts.length === 1 || !parts.some((part) => names.has(part))) {
      problems.add(one.at(), `${tellGone(one.id, one.data)}\n${mendPath(one.id, raw)}`);
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

/** The sentence that says what would vanish, and since when it is known. */
export function tellGone(address: string, { date }: Pick<PublishedData, 'date'>): string {
  return `${address} was published, last on ${formatDay(date, 'day', 'en')}, and would vanish.`;
}

/** How to give up what has been published. */
export function mendForGood(address: string): string {
  return `If it must go for good, write retired: [${address}] in story.yaml.`;
}

function mendPath(path: string, raw: RawContent): string {
  const owners = listOwners(raw);
  const fresh = owners.filter((owner) => !raw.published.has(owner.path));
  const candidates = fresh.length > 0 ? fresh : owners;
  const nearest = closest(
    path,
    candidates.map((owner) => owner.path),
  );
  const { from } = candidates.find((owner) => owner.path === nearest) ?? {};
  const where = from && (path.startsWith('/facts/') ? `${from.id} in ${from.at().file}` : from.at().file);
  return `Keep ${nameThing(path, raw)}, or write aliases: [${path}] in what replaces it${where ? ` (nearest: ${where})` : ''}.\n${mendForGood(path)}`;
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
