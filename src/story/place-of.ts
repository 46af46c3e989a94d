import { languagePath } from '../paths.ts';
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

/** The path of a file that is made once for each language: a feed, a calendar, the booklet in one file. */
export function filePath({ language, translation }: Placed, path: string): string {
  return translation ? languagePath(language, path) : path;
}
