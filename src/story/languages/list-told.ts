import type { RawContent, Located } from '../raw.ts';
import { contestedPath, embedPath, entryPath, factPath, pagePath, chapterPath } from '../../paths.ts';
import { listPages } from '../list-pages.ts';
import type { Story } from '../story.ts';
import type { Standing } from './standing.ts';
import { listWords, type WordsKind } from './translatable.ts';

/** Whether a passage is looked for that stands so to its original. */
type Fits = (standing: Standing) => boolean;

/** The pages of a translation by their paths: those that it has words for, and those with a passage that is older than its original. */
interface Pages {
  told: ReadonlySet<string>;
  older: ReadonlySet<string>;
}

/**
 * The paths of the pages that a translation has words for: a page stands in a language where at least one of
 * its own passages does, and a list of others where one of those does. What is missing on such a page is shown
 * in the original; a page of which nothing is translated is left to the original, instead of repeating it whole.
 * The page of what is missing is told in the story’s own language only.
 * @param raw the story with its words replaced.
 */
export function listTold(raw: RawContent, story: Story): Pages {
  const told = listWith(raw, story, (standing) => standing !== 'original');
  const older = listWith(raw, story, isOlder);
  for (const { folder } of raw.entries.filter(has('entry', isOlder)))
    older.add(chapterPath({ slug: folder }));
  return { told, older: new Set([...older].filter((path) => told.has(path) && printsOlder(path, raw))) };
}

const isOlder: Fits = (standing) => standing === 'older';

/** Whether a page that has no words of its own, or those of a chapter alone, prints a passage that is older than its original. */
function printsOlder(path: string, { entries, corrections }: RawContent): boolean {
  if (path === '/offline/') return false;
  if (path === '/corrections/') return corrections.some(has('corrections', isOlder));
  const [, part] = /^\/timeline\/([^/]+)\/$/.exec(path) ?? [];
  const inPart = entries.filter(({ folder }) => folder === part);
  return inPart.length === 0 || inPart.some(has('entry', isOlder));
}

/** The pages of which at least one passage stands to its original in a way. */
function listWith(raw: RawContent, story: Story, fits: Fits): Set<string> {
  const any = (kind: WordsKind, list: Iterable<Located<unknown>>) => [...list].some(has(kind, fits));
  const front = has('story', fits)(raw.story) || any('steps', raw.steps);
  const entries = any('entry', raw.entries);
  const facts = any('facts', raw.facts.values());
  const sources = any('sources', raw.sources.values());
  const isFree = raw.corrections.length === 0 && front;
  const lists: Record<string, boolean> = {
    '/': front,
    '/offline/': front,
    '/print/one-page/': front,
    '/print/': entries,
    '/contested/': any('contested', raw.contested),
    '/corrections/': isFree || any('corrections', raw.corrections),
    '/facts/': facts,
    '/glossary/': any('glossary', raw.terms.values()),
    '/sources/': sources || facts,
    '/timeline/': entries,
    [embedPath('timeline')]: entries,
  };
  const { quantity } = story;
  const headline = raw.story.standing?.(['quantity', 'headline']) ?? 'original';
  const own = new Set([
    ...Object.keys(lists).filter((path) => lists[path]),
    ...(quantity && fits(headline) ? [pagePath(quantity), embedPath(quantity.slug)] : []),
    ...[...raw.chapters]
      .filter(([, one]) => has('chapter', fits)(one))
      .map(([slug]) => chapterPath({ slug })),
    ...raw.entries
      .filter(has('entry', fits))
      .map(({ id, folder }) => entryPath({ slug: id, chapter: { slug: folder } })),
    ...raw.contested.filter(has('contested', fits)).map(contestedPath),
    ...[...raw.facts.values()].filter(has('facts', fits)).map(factPath),
    ...raw.pages.filter(has('page', fits)).map(({ id }) => pagePath({ slug: id })),
  ]);
  const isPart = (path: string) =>
    (entries && /^\/timeline\/./.test(path)) || (sources && /^\/sources\/./.test(path));
  return new Set(listPages(story).flatMap(({ path }) => (own.has(path) || isPart(path) ? [path] : [])));
}

/** Asks a record or a file whether one of its passages, or its text, stands so to its original. */
const has =
  (kind: WordsKind, fits: Fits) =>
  ({ data, standing }: Located<unknown>): boolean =>
    [...listWords(kind, data).map(({ path }) => path), ['body']].some((path) =>
      fits(standing?.(path) ?? 'original'),
    );
