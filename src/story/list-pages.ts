import type { Day } from '../dates.ts';
import { formatDay } from '../words/write-date.ts';
import {
  chapterPath,
  contestedPath,
  embedPath,
  entryPath,
  factPath,
  pagePath,
  timelinePath,
} from '../paths.ts';
import { joinParts } from '../numbers/write.ts';
import { wordsFor, type Words } from '../words/words.ts';
import { listLineParts, type LinePart } from './line-parts.ts';
import { perStory } from './per-story.ts';
import { isTold } from './place-of.ts';
import { listSourceParts } from './source-parts.ts';
import type { Fact, Story } from './story.ts';

/** A page that a story gives, as whatever names it calls it. */
export interface SitePage {
  /** Its path, without the base. */
  path: string;
  /** Its title, without the story’s own. */
  title: string;
  /** Whether the title says by itself what the page is about; else only with the story’s own beside it. */
  standsAlone: boolean;
  /** Whether it is one to find, to share and to cite; embeds and what stands in for a page are not. */
  isIndexed: boolean;
}

/** What of a story says which pages it has. */
type StoryOfPages = Pick<
  Story,
  | 'language'
  | 'translation'
  | 'title'
  | 'chapters'
  | 'entries'
  | 'contested'
  | 'facts'
  | 'sources'
  | 'terms'
  | 'places'
  | 'pages'
  | 'quantity'
>;

/** Every page that a story gives, redirects and the page of what is missing apart; in another language, those that it has words for. A test holds it to what is built. */
export function listPages(story: StoryOfPages): SitePage[] {
  const words = wordsFor(story.language);
  const { quantity } = story;
  const page =
    (isIndexed: boolean, standsAlone = false) =>
    (path: string, title: string): SitePage => ({ path, title, standsAlone, isIndexed });
  const [indexed, telling, apart] = [page(true), page(true, true), page(false)];
  const pages = [
    ...listFixedPages(story, words).map(([path, title]) => indexed(path, title)),
    ...story.chapters.map((chapter) => indexed(chapterPath(chapter), chapter.title)),
    ...story.entries.map((entry) => telling(entryPath(entry), entry.title.text)),
    ...story.contested.map((point) => telling(contestedPath(point), point.question.text)),
    ...[...story.facts.values()].map((fact) => telling(factPath(fact), titleOfFact(fact, words))),
    ...listSourceParts(story).map(({ grade, number, path }) =>
      indexed(path, words.gradePage(words.grade[grade], number)),
    ),
    ...story.pages.map((page) => indexed(pagePath(page), page.title)),
    ...listLineParts(story).map((part) =>
      indexed(timelinePath(part), words.timelineOf(nameOfPart(part, story.language))),
    ),
    ...(quantity ? [indexed(pagePath(quantity), quantity.name)] : []),
    apart('/offline/', words.notReached),
    apart(embedPath('timeline'), words.embedTitle(words.storyOnLine(story.title))),
    ...(quantity ? [apart(embedPath(quantity.slug), words.embedTitle(quantity.headline.text))] : []),
  ];
  return pages.filter(({ path }) => isTold(story, path));
}

/** What a part of the line is called: its chapter, or its year or month. */
export function nameOfPart(
  { chapter, kind, labels }: Pick<LinePart<{ anchor: Day }>, 'chapter' | 'kind' | 'labels'>,
  language: Story['language'],
): string {
  return chapter?.title ?? formatDay(labels[0]?.anchor ?? '', kind === 'year' ? 'year' : 'month', language);
}

/** Pages of one address each, with their titles; those that have nothing to say are not there. */
function listFixedPages(story: StoryOfPages, words: Words): [path: string, title: string][] {
  const contested: [string, string][] = [['/contested/', words.contested]];
  const glossary: [string, string][] = [['/glossary/', words.glossary]];
  return [
    ['/', story.title],
    ...(story.contested.length > 0 ? contested : []),
    ['/corrections/', words.corrections],
    ['/facts/', words.facts],
    ...(hasGlossary(story) ? glossary : []),
    ['/print/', words.printHeadline],
    ['/print/one-page/', words.onOnePage],
    ['/sources/', words.sources],
    ['/timeline/', words.timeline],
  ];
}

/** Whether the glossary has anything to say: a word or a place. */
export function hasGlossary({ terms, places }: Pick<Story, 'terms' | 'places'>): boolean {
  return terms.length > 0 || places.size > 0;
}

function titleOfFact({ alone, label }: Fact, { label: name }: Words): string {
  return `${name(label.text)} ${joinParts(alone)}`;
}

const indexPages = perStory(
  (story): ReadonlyMap<string, SitePage> => new Map(listPages(story).map((page) => [page.path, page])),
);

/** The page of a story that has a path; null where the story gives none. */
export function findPage(story: Story, path: string): SitePage | null {
  return indexPages(story).get(path) ?? null;
}
