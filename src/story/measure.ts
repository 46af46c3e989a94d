import type { Day } from '../dates.ts';
import type { QuantityData } from '../schema/story.ts';
import type { Entry } from './entry.ts';
import type { Fact } from './fact.ts';

/** A value of a series from one day on. */
export interface MeasurePoint {
  day: Day;
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
  day: Day;
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

const everyone = 'all';
const nothing: Tally = { value: 0, parts: 0 };

/** Sums the changes and stated counts of entries into the series of the measured quantity. */
export function measureQuantity(entries: readonly Entry[], series: readonly SeriesData[]): Measure {
  const steps = listSteps(entries);
  return {
    series: series.map((data) => ({ ...data, points: countPoints(data, series, steps) })),
    planned: entries
      .filter(({ kind }) => kind === 'plan')
      .flatMap((entry) =>
        entry.changes.map(({ who, fact }) => ({
          who,
          fact,
          entry,
          from: entry.date.first,
          to: entry.date.last,
        })),
      ),
  };
}

function listSteps(entries: readonly Entry[]): Step[] {
  const steps: Step[] = [];
  for (const entry of entries) {
    const sets = entry.levels.map(({ series, fact }) => ({ series, value: fact.value }));
    const made = entry.kind === 'plan' ? [] : entry.changes;
    const days = new Set(made.map(({ day }) => day));
    if (days.size === 0 && sets.length > 0) days.add(entry.date.first);
    [...days].sort().forEach((day, index, all) => {
      const changes = made
        .filter((change) => change.day === day)
        .map(({ who, fact }) => ({ who, value: fact.value }));
      steps.push({ day, entry, changes, sets: index === all.length - 1 ? sets : [] });
    });
  }
  return steps.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function countPoints(data: SeriesData, all: readonly SeriesData[], steps: readonly Step[]): MeasurePoint[] {
  const point = ({ day, entry }: Step, value: number, isComputed: boolean): MeasurePoint => ({
    day,
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
