import { absoluteUrl, href, languagePath, pathInLanguage } from '../paths.ts';
import type { Story } from './story.ts';

/** What of a story says where its pages stand. */
type Placed = Pick<Story, 'language' | 'translation'>;

/** Whether a story tells what another page of it, by its path without a language, is about. */
export function isTold({ translation }: Placed, path: string): boolean {
  return translation === null || translation.told.has(path);
}

/**
 * The path at which a page of a story stands: below its language where it is told in another than its own,
 * and as it is where that has no words for it and the original is shown instead.
 * @param path without a language, with a fragment or not.
 */
export function placeOf(story: Placed, path: string): string {
  const [page = ''] = path.split('#');
  return story.translation && isTold(story, page) ? languagePath(story.language, path) : path;
}

/** The language in which a page stands that a story leads to. */
export function languageAt(story: Pick<Story, 'language' | 'translation'>, path: string): Story['language'] {
  return isTold(story, path) ? story.language : (story.translation?.of.language ?? story.language);
}

/** Those of the things of a story that have a page in its language. */
export function listTold<T>(story: Placed, things: Iterable<T>, pathOf: (thing: T) => string): T[] {
  return [...things].filter((thing) => isTold(story, pathOf(thing)));
}

/** The path of a file that is made once for each language: a feed, a calendar, the booklet in one file. */
export function filePath({ language, translation }: Placed, path: string): string {
  return translation ? languagePath(language, path) : path;
}

/** A story in every language that it is told in, its own first. */
export function listEditions(story: Story): readonly Story[] {
  const original = story.translation?.of ?? story;
  return [original, ...original.translations];
}

/** The story of which a path is a page: in another language where the path begins with that, else in its own. */
export function storyAt(story: Story, path: string): Story {
  return story.translations.find(({ language }) => pathInLanguage(language, path) !== null) ?? story;
}

/** A path without the language of its story. */
export function withoutLanguage({ language, translation }: Placed, path: string): string {
  return (translation && pathInLanguage(language, path)) ?? path;
}

/** The languages in which a page is there, each with its path. */
export function listVersions(story: Story, path: string): { story: Story; path: string }[] {
  return listEditions(story)
    .filter((one) => isTold(one, path))
    .map((one) => ({ story: one, path: placeOf(one, path) }));
}

/** The whole address of a page of a story, for canonical links and what is read elsewhere. */
export function absolutePlace(story: Placed, path: string): string {
  return absoluteUrl(placeOf(story, path));
}

/** The address of a page of a story, below the base that the site is served from. */
export function hrefOf(story: Placed, path: string): string {
  return href(placeOf(story, path));
}

/** The languages in which a story has a booklet, and so what is made of it. */
export function listBooklets(story: Story): Story[] {
  return listEditions(story).filter((one) => isTold(one, '/print/'));
}

/** What has been published of a story in every language, by whole paths. */
export function listPublished(story: Story): Story['published'] {
  const records = listEditions(story).flatMap((one) =>
    [...one.published].map(([path, record]) => [filePath(one, path), record] as const),
  );
  return new Map(records);
}
