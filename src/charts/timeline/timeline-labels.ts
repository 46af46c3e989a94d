import { anchorDay, compareDays, type CalendarDate } from '../../dates.ts';
import type { Prose } from '../../markdown/compile.ts';
import { perStory } from '../../story/per-story.ts';
import type { Chapter, Contested, Entry } from '../../story/story.ts';
import type { TimelineItem } from './timeline-layout.ts';

/** How certain a date is, and so how its mark is drawn. */
export type MarkForm = 'solid' | 'planned' | 'rejected';

/** One thing on the line with what its label says. */
export interface TimelineLabel extends TimelineItem {
  label: Prose;
  date: CalendarDate;
  phase: 'end' | null;
  chapter: Chapter;
  form: MarkForm;
  /** A known stretch, or only the bounds within which it happened. */
  range: 'none' | 'lasting' | 'within';
  isInferred: boolean;
  isContested: boolean;
  entry: Entry;
  /** The contested point that a rejected date belongs to. */
  point: Contested | null;
}

/** Everything that stands on the line, in time order: the developments, and the dates that cannot be right. */
export const listLabels = perStory((story): readonly TimelineLabel[] => {
  const known = story.entries.map((entry) => describeEntry(entry));
  const rejected = story.contested.flatMap((point) => {
    if (!point.rejected) return [];
    const { entry, date, label } = point.rejected;
    const label_: TimelineLabel = {
      ...describeEntry(entry),
      id: point.id,
      anchor: anchorDay(date),
      first: date.first,
      last: date.last,
      label,
      date,
      phase: null,
      form: 'rejected',
      range: 'none',
      isContested: false,
      isInferred: false,
      point,
    };
    return [label_];
  });
  return [...known, ...rejected].sort((a, b) => compareDays(a.anchor, b.anchor));
});

function describeEntry(entry: Entry): TimelineLabel {
  const { date, phase, kind } = entry;
  const isNamed = date.form === 'month' || date.form === 'season' || date.form === 'year';
  const isVague = isNamed || date.isApproximate || date.isUncertain;
  return {
    id: entry.slug,
    anchor: anchorDay(date, phase),
    first: date.first,
    last: date.last,
    label: entry.label,
    date,
    phase,
    chapter: entry.chapter,
    form: kind === 'plan' ? 'planned' : 'solid',
    range: isVague ? 'within' : date.form === 'interval' ? 'lasting' : 'none',
    isInferred: entry.inferred !== null,
    isContested: isItselfContested(entry),
    entry,
    point: null,
  };
}

/** Whether the sources disagree on the very date or number that the label prints. */
function isItselfContested(entry: Entry): boolean {
  const { contested, label, title, changes } = entry;
  const printed = new Set([...label.facts, ...title.facts, ...changes.map(({ fact }) => fact.id)]);
  return contested.some(
    ({ rejected, facts, others }) =>
      rejected?.entry === entry ||
      facts.some(({ id }) => printed.has(id)) ||
      others.some(({ fact }) => fact && printed.has(fact.id)),
  );
}
