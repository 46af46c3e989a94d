import type { Chapter, Story } from '../../story/story.ts';
import { listLabels, type TimelineLabel } from './timeline-labels.ts';

/** A part of the line with a page of its own: a chapter’s, a year’s or a month’s developments. */
export interface TimelinePart {
  /** Last part of its address: a chapter’s slug, `2024` or `2024-05`. */
  slug: string;
  kind: 'chapter' | 'year' | 'month';
  chapter: Chapter | null;
  labels: TimelineLabel[];
}

/** A page of the line holds so many developments at most; a story with more is told by years. */
export const fullPage = 100;

/** Whether a story has more developments than one page of the line can hold. */
export function isGrown({ entries }: Story): boolean {
  return entries.length > fullPage;
}

/**
 * Lists the parts of the line: one for each chapter and, where the story has grown, one for each
 * year, and for each month of a year that is full itself.
 */
export function listTimelineParts(story: Story): TimelinePart[] {
  const labels = listLabels(story);
  const chapters = story.chapters.map((chapter): TimelinePart => ({
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

/** The months of a full year that have pages of their own. */
export function listMonths(parts: readonly TimelinePart[], year: TimelinePart): TimelinePart[] {
  return parts.filter(({ kind, slug }) => kind === 'month' && slug.startsWith(`${year.slug}-`));
}

function groupByTime(
  labels: readonly TimelineLabel[],
  length: number,
  kind: 'year' | 'month',
): TimelinePart[] {
  const groups = Map.groupBy(labels, ({ anchor }) => anchor.slice(0, length));
  return [...groups].map(([slug, group]) => ({ slug, kind, chapter: null, labels: group }));
}
