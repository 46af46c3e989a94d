import { partLine, type LinePart } from '../../story/line-parts.ts';
import { perStory } from '../../story/per-story.ts';
import { listLabels, type TimelineLabel } from './timeline-labels.ts';

export { fullPage, isGrown } from '../../story/line-parts.ts';

/** A part of the line with a page of its own, and what it shows. */
export type TimelinePart = LinePart<TimelineLabel>;

/** Lists the parts of the line, with what each shows. */
export const listTimelineParts = perStory((story): readonly TimelinePart[] =>
  partLine(story, listLabels(story)),
);

/** The months of a full year that have pages of their own. */
export function listMonths(parts: readonly TimelinePart[], year: TimelinePart): TimelinePart[] {
  return parts.filter(({ kind, slug }) => kind === 'month' && slug.startsWith(`${year.slug}-`));
}
