import { countDays, countDaysBetween, type Day } from '../../dates.ts';
import type { Story } from '../../story/story.ts';
import { listLabels, type TimelineLabel } from './timeline-labels.ts';
import { chooseExtent, countRows, layOutPanel, type PanelLayout, type Strength } from './timeline-layout.ts';

/** A rejected date and the date that is followed instead, or a plan and what became of it. */
export interface Tie {
  kind: 'rejected' | 'outcome';
  from: string;
  to: string;
}

/** A label as one line, or a part of it, shows it. */
export interface PanelLabel extends TimelineLabel {
  /** Whole days since the one before it on this line; null where they cannot be told. */
  daysSince: number | null;
}

/** One panel of the line: before the article’s date, or after it. */
export interface TimelinePanel {
  isAfter: boolean;
  labels: PanelLabel[];
  layout: PanelLayout;
  ties: Tie[];
}

/**
 * Prepares the line: what stands on it, split at the day of the article, and its geometry.
 * @param isShown tells which labels stand on it; all where it is null. A part of the line ends with its last label.
 * @param isEven whether a day takes the same room everywhere, in both panels.
 */
export function preparePanels(
  story: Story,
  isShown: ((label: TimelineLabel) => boolean) | null = null,
  isEven = false,
): TimelinePanel[] {
  const labels = tellDistances(listLabels(story).filter((label) => isShown === null || isShown(label)));
  const day = story.articleDay ?? lastDay(labels, labels[0]?.first ?? story.followedUntil.last);
  const main = labels.filter(({ anchor }) => anchor <= day);
  const after = labels.filter(({ anchor }) => anchor > day);
  const first = main.reduce((earliest, label) => (label.first < earliest ? label.first : earliest), day);
  const last = lastDay(after, day);
  const strengths = listStrengths(story);
  const extent = chooseExtent(story.quantity?.plan?.fact.value ?? null, strengths);
  const ofAll = countRows(listLabels(story).length);
  const rowsPerDay = isEven ? chooseRowsPerDay(main, first, day, after, last, ofAll) : null;
  const panel = (isAfter: boolean, shown: PanelLabel[], from: Day, to: Day): TimelinePanel => {
    const before = strengths.findLast((strength) => strength.day < from);
    const layout = layOutPanel({
      items: shown,
      from,
      to,
      extent,
      rowsPerDay,
      isLast: strengths.every((strength) => strength.day <= to),
      strengths: [
        ...(before ? [{ ...before, day: from }] : []),
        ...strengths.filter((strength) => strength.day >= from && strength.day <= to),
      ],
    });
    return { isAfter, labels: shown, layout, ties: listTies(shown) };
  };
  const isWhole = isShown === null || after.length > 0;
  const end = lastDay(main, first);
  const before =
    isWhole || main.length > 0 ? [panel(false, main, first, isWhole || end > day ? day : end)] : [];
  return after.length > 0 ? [...before, panel(true, after, day, last)] : before;
}

/** The line of the front: the developments that the story names for it, on one even scale; else all, in gears. */
export function prepareFrontPanels(story: Story): TimelinePanel[] {
  if (story.line.length === 0) return preparePanels(story);
  return preparePanels(story, ({ entry }) => story.line.includes(entry), true);
}

/** The panel without what says how certain its dates are, and with its years only; a date that cannot be right stays marked. */
export function leaveOutCertainty(panel: TimelinePanel): TimelinePanel {
  const labels = panel.labels.map((label): PanelLabel => ({
    ...label,
    range: 'none',
    isInferred: false,
    isContested: false,
  }));
  const ticks = panel.layout.ticks.map((tick) => ({ ...tick, isLabelled: tick.isLabelled && tick.isYear }));
  return { ...panel, labels, layout: { ...panel.layout, ticks } };
}

/** So many rows of an even line are a month at least, where the whole line has no more rows than this by it. */
const rowsPerMonth = 0.78;
const mostRows = 48;
const daysPerMonth = 30.4;

/** So much of the rows that the whole line asks for an even line has at most. */
const shareOfWhole = 0.75;

/**
 * How many rows a day takes where all take the same, so that each panel holds its labels.
 * @param ofAll the rows that the whole line asks for.
 */
function chooseRowsPerDay(
  main: readonly PanelLabel[],
  first: Day,
  day: Day,
  after: readonly PanelLabel[],
  last: Day,
  ofAll: number,
): number {
  const need = (labels: readonly PanelLabel[], from: Day, to: Day) =>
    labels.length === 0 ? 0 : countRows(labels.length) / (countDays(from, to) + 1);
  const days = countDays(first, last) + 1;
  const broad = Math.min(rowsPerMonth / daysPerMonth, Math.min(mostRows, ofAll * shareOfWhole) / days);
  return Math.max(broad, need(main, first, day), need(after, day, last));
}

/** Tells of each label how long after the one before it on this line it came. */
function tellDistances(labels: readonly TimelineLabel[]): PanelLabel[] {
  let before: TimelineLabel | null = null;
  return labels.map((label) => {
    if (label.form === 'rejected') return { ...label, daysSince: null };
    const daysSince = before && countDaysBetween(before.date, label.date);
    before = label;
    return { ...label, daysSince };
  });
}

function lastDay(labels: readonly TimelineLabel[], atLeast: Day): Day {
  return labels.reduce((latest, { last }) => (last > latest ? last : latest), atLeast);
}

function listTies(labels: readonly TimelineLabel[]): Tie[] {
  return labels.flatMap(({ form, id, entry }): Tie[] => {
    const to = form === 'rejected' ? entry.slug : entry.outcome?.slug;
    if (!to || !labels.some((other) => other.id === to)) return [];
    return [{ kind: form === 'rejected' ? 'rejected' : 'outcome', from: id, to }];
  });
}

/** The strength of the first series, which is the line’s own edge. */
export function listStrengths({ quantity }: Pick<Story, 'quantity'>): Strength[] {
  return (quantity?.measure.series[0]?.points ?? []).map(({ day, value, printed, isComputed }) => ({
    day,
    value,
    text: printed.short,
    isComputed,
  }));
}
