import { compareDays, type CalendarDate, type Day } from '../dates.ts';
import { exactly, isSameAmount, type Amount } from '../numbers/amount.ts';
import { addAmounts } from '../numbers/reckon.ts';
import type { NumberStyle } from '../numbers/write.ts';
import type { QuantityData } from '../schema/story.ts';
import { printAmount, type PrintedAmount } from '../numbers/print.ts';
import type { Change, Entry } from './entry.ts';
import type { Fact } from './fact.ts';

/** A value of a series from one day on. */
export interface MeasurePoint {
  /** The first day on which it may hold; where its mark stands. */
  day: Day;
  /** When, as precisely as the sources say. */
  date: CalendarDate;
  printed: PrintedAmount;
  /** The number, to draw with. */
  value: number;
  entry: Entry;
  /** False where a source states this very number, true where it is our sum. */
  isComputed: boolean;
  /** Dated after the article. */
  isAfter: boolean;
}

/** One way of counting the measured quantity. */
export interface Series {
  id: string;
  label: string;
  of: string;
  basis: 'rounded' | 'counted' | 'reported';
  points: MeasurePoint[];
}

/** A change that was announced: not part of any series. */
export interface PlannedChange {
  who: string;
  fact: Fact;
  entry: Entry;
  from: Day;
  to: Day;
}

/** Everything that the story says about the measured quantity over time. */
export interface Measure {
  series: Series[];
  planned: PlannedChange[];
}

type SeriesData = QuantityData['series'][number];

interface Step {
  date: CalendarDate;
  entry: Entry;
  /** Change a name's number by so many … */
  changes: { who: string; amount: Amount }[];
  /** … or set it to a stated count. */
  sets: { series: string; amount: Amount }[];
}

/** An amount, and of how many stated ones it is the sum. */
interface Tally {
  amount: Amount;
  parts: number;
}

/** What a series sums where it sums every name. */
export const everyone = 'all';

/** Sums the changes and stated counts of entries, all in one unit, into the series of the measured quantity. */
export function measureQuantity(
  entries: readonly Entry[],
  series: readonly SeriesData[],
  unit: string,
  style: NumberStyle,
): Measure {
  const steps = listSteps(entries);
  const nothing: Tally = { amount: exactly('0', unit), parts: 0 };
  return {
    series: series.map((data) => ({ ...data, points: countPoints(data, series, steps, nothing, style) })),
    planned: entries
      .filter(({ kind }) => kind === 'plan')
      .flatMap((entry) =>
        entry.changes.map(({ who, fact, date }) => ({
          who,
          fact,
          entry,
          from: date.first,
          to: date.last,
        })),
      ),
  };
}

function listSteps(entries: readonly Entry[]): Step[] {
  const steps: Step[] = [];
  for (const entry of entries) {
    const sets = entry.levels.map(({ series, fact }) => ({ series, amount: fact.amount }));
    const made = madeChanges(entry);
    const dates =
      sets.length > 0 ? [...made.map(({ date }) => date), dateOfLevels(entry)] : made.map(({ date }) => date);
    const byDate = new Map(dates.sort(compareDates).map((date) => [date.edtf, date]));
    [...byDate.values()].forEach((date, index, all) => {
      const changes = made
        .filter((change) => change.date.edtf === date.edtf)
        .map(({ who, fact }) => ({ who, amount: fact.amount }));
      steps.push({ date, entry, changes, sets: index === all.length - 1 ? sets : [] });
    });
  }
  return steps.sort((a, b) => compareDates(a.date, b.date));
}

/** The changes that an entry tells of as made; those of a plan are announced. */
export function madeChanges({ kind, changes }: Pick<Entry, 'kind' | 'changes'>): Change[] {
  return kind === 'plan' ? [] : changes;
}

/** The date of the counts that an entry states: after the last change that it tells of. */
export function dateOfLevels(entry: Entry): CalendarDate {
  return (
    madeChanges(entry)
      .map(({ date }) => date)
      .sort(compareDates)
      .at(-1) ?? entry.date
  );
}

function compareDates(a: CalendarDate, b: CalendarDate): number {
  return compareDays(a.first, b.first);
}

function countPoints(
  data: SeriesData,
  all: readonly SeriesData[],
  steps: readonly Step[],
  nothing: Tally,
  style: NumberStyle,
): MeasurePoint[] {
  const point = ({ date, entry }: Step, amount: Amount, isComputed: boolean): MeasurePoint => ({
    day: date.first,
    date,
    printed: printAmount(amount, style),
    value: Number(amount.value),
    entry,
    isComputed,
    isAfter: entry.isAfter,
  });
  if (data.basis === 'reported') {
    return steps.flatMap((step) =>
      step.sets.filter(({ series }) => series === data.id).map(({ amount }) => point(step, amount, false)),
    );
  }
  const tallies = new Map<string, Tally>();
  const countedNames = new Map(all.filter(({ basis }) => basis === 'counted').map(({ id, of }) => [id, of]));
  let hasBegun = data.basis === 'rounded';
  const points: MeasurePoint[] = [];
  for (const step of steps) {
    let isTouched = false;
    let isStated = false;
    for (const { who, amount } of step.changes) {
      tallies.set(who, add(tallies.get(who) ?? nothing, { amount, parts: 1 }));
      if (data.of === everyone || data.of === who) isTouched = true;
    }
    for (const { series, amount } of step.sets) {
      const name = countedNames.get(series);
      if (data.basis === 'counted' && name && (data.of === everyone || data.of === name)) {
        if (name !== everyone) tallies.set(name, { amount, parts: 1 });
        hasBegun = true;
        isTouched = true;
        isStated = data.of === name;
      }
      if (series === data.id && data.basis === 'rounded') {
        isStated = isSameAmount(amount, sum(tallies, data.of, nothing).amount);
      }
    }
    const { amount, parts } = sum(tallies, data.of, nothing);
    if (hasBegun && isTouched) points.push(point(step, amount, !isStated && parts !== 1));
  }
  return points;
}

function sum(tallies: ReadonlyMap<string, Tally>, of: string, nothing: Tally): Tally {
  return of === everyone ? add(nothing, ...tallies.values()) : (tallies.get(of) ?? nothing);
}

function add(...tallies: readonly [Tally, ...Tally[]]): Tally {
  const [first, ...more] = tallies.map(({ amount }) => amount) as [Amount, ...Amount[]];
  return {
    amount: addAmounts(first, ...more),
    parts: tallies.reduce((all, { parts }) => all + parts, 0),
  };
}

/**
 * The first day of what was there already when the count begins; null where it begins with nothing,
 * since it was waited for, and where nothing is counted.
 */
export function openingDay({ measure, since }: { measure: Measure; since: Entry | null }): Day | null {
  return since ? null : (measure.series[0]?.points[0]?.day ?? null);
}

/** What a series says on a day; null before it begins. Points are in time order. */
export function pointOn(series: Series, day: Day): MeasurePoint | null {
  return series.points.findLast((point) => point.day <= day) ?? null;
}

/** The value of a series on a day, to draw with; 0 before it begins. */
export function valueOn(series: Series, day: Day): number {
  return pointOn(series, day)?.value ?? 0;
}
