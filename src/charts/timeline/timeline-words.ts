import type { TimelineSummary } from '../../words/summaries.ts';
import { countDays } from '../../dates.ts';
import type { TimelineLabel } from './timeline-labels.ts';
import type { TimelinePanel } from './timeline-panels.ts';

/** Counts what the line shows: all of it, what came after the article, and where it crowds. */
export function summariseTimeline(panels: readonly TimelinePanel[]): TimelineSummary {
  const events = panels.map(({ labels }) => labels.filter(({ form }) => form !== 'rejected'));
  return {
    count: events.flat().length,
    after: panels.flatMap(({ isAfter }, index) => (isAfter ? (events[index] ?? []) : [])).length,
    crowded: findCrowd(
      panels.findIndex(({ isAfter }) => !isAfter),
      panels,
      events,
    ),
  };
}

function findCrowd(
  index: number,
  panels: readonly TimelinePanel[],
  events: readonly (readonly TimelineLabel[])[],
): TimelineSummary['crowded'] {
  const main = events[index] ?? [];
  const { ticks = [], marks = [] } = panels[index]?.layout ?? {};
  const half = main.slice(Math.floor(main.length / 2));
  const [begin, first, last] = [main[0], half[0], half.at(-1)];
  if (!begin || !first || !last || ticks.every(({ speed }) => speed === null)) return null;
  const roomOfDay = (from: TimelineLabel) => {
    const [above = 0, below = 0] = [from, last].map(({ id }) => marks.find((mark) => mark.id === id)?.y);
    return (below - above) / Math.max(1, countDays(from.anchor, last.anchor));
  };
  const isSlower = roomOfDay(first) > roomOfDay(begin);
  return isSlower ? { count: half.length, days: countDays(first.anchor, last.anchor) + 1 } : null;
}
