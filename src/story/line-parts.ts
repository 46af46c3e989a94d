import { anchorDay, compareDays, type Day } from '../dates.ts';
import type { Chapter, Story } from './story.ts';

/** Something on the line: its chapter, and the day at which it stands. */
interface Placed {
  chapter: Chapter;
  anchor: Day;
}

/** A part of the line with a page of its own: a chapter’s, a year’s or a month’s developments. */
export interface LinePart<T> {
  /** Last part of its address: a chapter’s slug, `2024` or `2024-05`. */
  slug: string;
  kind: 'chapter' | 'year' | 'month';
  chapter: Chapter | null;
  labels: T[];
}

/** A page of the line holds so many developments at most; a story with more is told by years. */
export const fullPage = 100;

/** Whether a story has more developments than one page of the line can hold. */
export function isGrown({ entries }: Pick<Story, 'entries'>): boolean {
  return entries.length > fullPage;
}

/**
 * Parts the line: one part for each chapter and, where the story has grown, one for each year, and
 * for each month of a year that is full itself.
 * @param labels what stands on the line, in time order.
 */
export function partLine<T extends Placed>(
  story: Pick<Story, 'chapters' | 'entries'>,
  labels: readonly T[],
): LinePart<T>[] {
  const chapters = story.chapters.map((chapter): LinePart<T> => ({
    slug: chapter.slug,
    kind: 'chapter',
    chapter,
    labels: labels.filter((label) => label.chapter === chapter),
  }));
  if (!isGrown(story)) return chapters;
  const years = groupByTime(labels, 4, 'year');
  return [
    ...chapters,
    ...years.flatMap((year) =>
      year.labels.length > fullPage ? [year, ...groupByTime(year.labels, 7, 'month')] : [year],
    ),
  ];
}

/** The parts of the line, with the chapter and the day of what stands on each. */
export function listLineParts(story: Pick<Story, 'chapters' | 'entries' | 'contested'>): LinePart<Placed>[] {
  const known = story.entries.map(({ chapter, date, phase }) => ({
    chapter,
    anchor: anchorDay(date, phase),
  }));
  const rejected = story.contested.flatMap(({ rejected: one }) =>
    one ? [{ chapter: one.entry.chapter, anchor: anchorDay(one.date) }] : [],
  );
  const placed = [...known, ...rejected].sort((a, b) => compareDays(a.anchor, b.anchor));
  return partLine(story, placed);
}

function groupByTime<T extends Placed>(
  labels: readonly T[],
  length: number,
  kind: 'year' | 'month',
): LinePart<T>[] {
  const groups = Map.groupBy(labels, ({ anchor }) => anchor.slice(0, length));
  return [...groups].map(([slug, group]) => ({ slug, kind, chapter: null, labels: group }));
}
