import type { Chapter } from '../story/story.ts';
import type { Citing } from './page-texts.ts';

/** Everything that a chapter shows and cites, in reading order. */
export function citesOfChapter(chapter: Chapter): Citing[] {
  return [
    chapter.headline,
    chapter.summary,
    ...chapter.brief,
    chapter.body,
    ...chapter.entries.flatMap((entry): Citing[] => [entry.title, entry.body, entry.inferred?.because]),
  ];
}
