import { scaleUtc, utcMonth } from 'd3';
import { monthOf, toUtc, type Day } from '../../dates.ts';
import { listCalendarTicks } from '../calendar-ticks.ts';
import { round } from '../round.ts';
import type { LensItem } from './lens-layout.ts';

/** Room of a year, in the unit of the range. */
const leastRoom = { tick: 0.1, name: 12 };

/** How many developments of a lane fall into a month; x and width in % of the lanes’ width. */
export interface MonthBar {
  lane: number;
  x: number;
  width: number;
  count: number;
  /** Its height as a share of the highest bar. */
  share: number;
}

/** Counts developments a month and a lane, for a story that has too many for marks of their own. */
export function countMonths(
  items: readonly Pick<LensItem, 'anchor' | 'lane'>[],
  from: Day,
  to: Day,
  range: readonly [number, number],
): MonthBar[] {
  const scale = scaleMonths(from, to, range);
  const groups = Map.groupBy(items, ({ anchor, lane }) => `${monthOf(anchor)} ${lane}`);
  const highest = Math.max(1, ...[...groups.values()].map(({ length }) => length));
  return [...groups].map(([key, group]) => {
    const [month = '', lane = '0'] = key.split(' ');
    const x = scale(toUtc(month));
    const next = scale(utcMonth.offset(toUtc(month), 1));
    return {
      lane: Number(lane),
      x: round(x),
      width: round(next - x),
      count: group.length,
      share: round(group.length / highest),
    };
  });
}

/** The years of a span with where each begins, on the same scale. */
export function listYears(from: Day, to: Day, range: readonly [number, number]): { day: Day; x: number }[] {
  const scale = scaleMonths(from, to, range);
  return listCalendarTicks(from, to, range[1] - range[0], leastRoom)
    .filter(({ isNamed }) => isNamed)
    .map(({ day }) => ({ day, x: round(scale(toUtc(day))) }));
}

/** An even scale over whole months, from the first day of one to the last of another. */
function scaleMonths(from: Day, to: Day, range: readonly [number, number]) {
  return scaleUtc()
    .domain([toUtc(monthOf(from)), utcMonth.offset(toUtc(monthOf(to)), 1)])
    .range(range);
}
