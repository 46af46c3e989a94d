import type { TimelineSummary } from '../../words/summaries.ts';
import { countDays } from '../../dates.ts';
import type { TimelinePanel } from './timeline-panels.ts';

/** Counts what the line shows: all of it, what came after the article, and where it crowds. */
export function summariseTimeline(panels: readonly TimelinePanel[]): TimelineSummary {
  const events = panels.map(({ labels }) => labels.filter(({ form }) => form !== 'rejected'));
  const main = events[0] ?? [];
  const crowded = main.slice(Math.floor(main.length / 2));
  const [first, last] = [crowded[0]?.anchor, crowded.at(-1)?.anchor];
  return {
    count: events.flat().length,
    after: events[1]?.length ?? 0,
    crowded: crowded.length,
    crowdedDays: first && last ? countDays(first, last) + 1 : 0,
  };
}
