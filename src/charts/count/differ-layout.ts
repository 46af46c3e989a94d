import { scaleLinear } from 'd3';
import type { Day } from '../../dates.ts';
import { madeChanges, pointOn, type MeasurePoint, type Series } from '../../story/measure.ts';
import type { Entry, Quantity, Story } from '../../story/story.ts';
import { round } from '../round.ts';
import { sumByName, type CountChange } from './count-story.ts';

/** One way to count the whole: where it starts, what it adds, and what it comes to; places in %. */
export interface Walk {
  label: string;
  /** Whose number is counted otherwise by another way. */
  start: CountChange[];
  added: CountChange[];
  from: number;
  /** Where each addition ends. */
  stops: number[];
  end: MeasurePoint;
  /** Totals that somebody reported, and that lie nearest to this way on their day. */
  totals: { point: MeasurePoint; x: number }[];
}

/** Why totals differ, on one scale. */
export interface Differ {
  walks: Walk[];
  /** Where the scale begins. */
  low: number;
}

/** Room at each end of the scale, as a share of what lies between. */
const margin = 0.08;

/** Lays out the ways to count on the day of the article, or at the end; null where they do not part. */
export function layOutDiffer(
  { entries, articleDay }: Pick<Story, 'entries' | 'articleDay'>,
  { measure: { series } }: Pick<Quantity, 'measure'>,
): Differ | null {
  const [main] = series;
  const day = articleDay ?? '9999';
  const ways = series
    .filter(({ of, basis }) => of === main?.of && basis !== 'reported')
    .flatMap((way) => {
      const end = pointOn(way, day);
      return end ? [{ way, end }] : [];
    });
  if (new Set(ways.map(({ end }) => end.value)).size < 2) return null;
  const changes = sumChanges(entries, day);
  const counted = series.filter(({ of, basis }) => basis === 'counted' && of !== main?.of);
  const stated = new Map(
    counted.flatMap((one) => {
      const amount = pointOn(one, day)?.printed.amount;
      return amount && changes.some(({ who }) => who === one.of) ? [[one.of, amount] as const] : [];
    }),
  );
  const split = ways.map(({ way, end }) => {
    const all = changes.map(({ who, amount }) => ({
      who,
      amount: way.basis === 'counted' ? (stated.get(who) ?? amount) : amount,
    }));
    return {
      way,
      end,
      start: all.filter(({ who }) => stated.has(who)),
      added: all.filter(({ who }) => !stated.has(who)),
    };
  });
  const begins = ways.map(({ way }) => way.points[0]?.day ?? day).sort();
  const totals = series
    .filter(({ of, basis }) => of === main?.of && basis === 'reported')
    .flatMap(({ points }) => points)
    .filter((point) => point.day <= day && point.day >= (begins.at(-1) ?? day));
  const values = [
    ...split.flatMap(({ start, end }) => [...(start.length > 0 ? [sumOf(start)] : []), end.value]),
    ...totals.map(({ value }) => value),
  ];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const low = Math.floor(least - (most - least) * margin);
  const scale = scaleLinear()
    .domain([low, most + (most - least) * margin])
    .range([0, 100])
    .clamp(true);
  const x = (value: number) => round(scale(value));
  return {
    low,
    walks: split.map(({ way, end, start, added }) => {
      const from = start.length > 0 ? sumOf(start) : low;
      let reached = from;
      return {
        label: way.label,
        start,
        added,
        from: x(from),
        stops: added.map(({ amount }) => x((reached += Number(amount.value)))),
        end,
        totals: totals
          .filter(
            (point) =>
              nearestWay(
                point,
                ways.map((one) => one.way),
              ) === way,
          )
          .map((point) => ({ point, x: x(point.value) })),
      };
    }),
  };
}

function nearestWay(point: MeasurePoint, ways: readonly Series[]): Series | undefined {
  const distance = (way: Series) => Math.abs((pointOn(way, point.day)?.value ?? Infinity) - point.value);
  return [...ways].sort((a, b) => distance(a) - distance(b))[0];
}

/** What each name added by a day. */
function sumChanges(entries: readonly Entry[], day: Day): CountChange[] {
  const made = entries.flatMap(madeChanges).filter(({ date }) => date.first <= day);
  return sumByName(made.map(({ who, fact }) => ({ who, amount: fact.amount })));
}

function sumOf(changes: readonly CountChange[]): number {
  return changes.reduce((sum, { amount }) => sum + Number(amount.value), 0);
}
