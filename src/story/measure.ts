import type { CalendarDate, Day } from '../dates.ts';
import type { QuantityData } from '../schema/story.ts';
import type { Change, Entry, Fact } from './story.ts';

/** A value of a series from one day on. */
export interface MeasurePoint {
  /** The first day on which it may hold; where its mark stands. */
  day: Day;
  /** When, as precisely as the sources say. */
  date: CalendarDate;
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
  changes: { who: string; value: number }[];
  /** … or set it to a stated count. */
  sets: { series: string; value: number }[];
}

/** A number, and of how many stated ones it is the sum. */
interface Tally {
  value: number;
  parts: number;
}

/** What a series sums where it sums every name. */
export const everyone = 'all';
const nothing: Tally = { value: 0, parts: 0 };

/** Sums the changes and stated counts of entries into the series of the measured quantity. */
export function measureQuantity(entries: readonly Entry[], series: readonly SeriesData[]): Measure {
  const steps = listSteps(entries);
  return {
    series: series.map((data) => ({ ...data, points: countPoints(data, series, steps) })),
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
    const sets = entry.levels.map(({ series, fact }) => ({ series, value: fact.value }));
    const made = madeChanges(entry);
    const dates =
      sets.length > 0 ? [...made.map(({ date }) => date), dateOfLevels(entry)] : made.map(({ date }) => date);
    const byDate = new Map(dates.sort(compareDates).map((date) => [date.edtf, date]));
    [...byDate.values()].forEach((date, index, all) => {
      const changes = made
        .filter((change) => change.date.edtf === date.edtf)
        .map(({ who, fact }) => ({ who, value: fact.value }));
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
  return a.first < b.first ? -1 : a.first > b.first ? 1 : 0;
}

function countPoints(data: SeriesData, all: readonly SeriesData[], steps: readonly Step[]): MeasurePoint[] {
  const point = ({ date, entry }: Step, value: number, isComputed: boolean): MeasurePoint => ({
    day: date.first,
    date,
    value,
    entry,
    isComputed,
    isAfter: entry.isAfter,
  });
  if (data.basis === 'reported') {
    return steps.flatMap((step) =>
      step.sets.filter(({ series }) => series === data.id).map(({ value }) => point(step, value, false)),
    );
  }
  const tallies = new Map<string, Tally>();
  const countedNames = new Map(all.filter(({ basis }) => basis === 'counted').map(({ id, of }) => [id, of]));
  let hasBegun = data.basis === 'rounded';
  const points: MeasurePoint[] = [];
  for (const step of steps) {
    let isTouched = false;
    let isStated = false;
    for (const { who, value } of step.changes) {
      tallies.set(who, add([tallies.get(who) ?? nothing, { value, parts: 1 }]));
      if (data.of === everyone || data.of === who) isTouched = true;
    }
    for (const { series, value } of step.sets) {
      const name = countedNames.get(series);
      if (data.basis === 'counted' && name && (data.of === everyone || data.of === name)) {
        if (name !== everyone) tallies.set(name, { value, parts: 1 });
        hasBegun = true;
        isTouched = true;
        isStated = data.of === name;
      }
      if (series === data.id && data.basis === 'rounded') isStated = value === sum(tallies, data.of).value;
    }
    const { value, parts } = sum(tallies, data.of);
    if (hasBegun && isTouched) points.push(point(step, value, !isStated && parts !== 1));
  }
  return points;
}

function sum(tallies: ReadonlyMap<string, Tally>, of: string): Tally {
  return of === everyone ? add([...tallies.values()]) : (tallies.get(of) ?? nothing);
}

function add(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({ value: a.value + b.value, parts: a.parts + b.parts }), nothing);
}

/** The value of a series on a day; 0 before it begins. Points are in time order. */
export function valueOn(series: Series, day: Day): number {
  return series.points.findLast((point) => point.day <= day)?.value ?? 0;
}
