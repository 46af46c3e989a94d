import { scaleUtc, utcMonth, utcYear, type CountableTimeInterval, type ScaleTime } from 'd3';
import { compareDays, countDays, shiftDay, toDay, toUtc, type Day } from '../dates.ts';

/** A stretch of time that runs at one speed: a day takes `speed` times the room of a plain one. */
export interface Gear {
  from: Day;
  to: Day;
  speed: number;
}

const speeds = [
  { below: 2, speed: 1 },
  { below: 4, speed: 4 },
];
/** Speed of a month in which events crowd: a tick is a day. */
export const topSpeed = 16;

/** A stretch of time is looked at in so many parts at most: months, years, decades or centuries. */
const mostParts = 120;
const daysOfYear = 365.25;

/** What of a stretch of time is looked at for events that crowd. */
function chooseParts(from: Day, to: Day): CountableTimeInterval {
  const years = countDays(from, to) / daysOfYear;
  if (years * 12 <= mostParts) return utcMonth;
  const step = [1, 10].find((length) => years / length <= mostParts) ?? 100;
  return (utcYear.every(step) ?? utcYear) as CountableTimeInterval;
}

/**
 * The gears of a stretch of time: a month with fewer than two events runs at 1x, with fewer than
 * four at 4x, else at 16x; neighbours of one gear merge. Where the stretch is long, years or more stand for months.
 * @param days the events’ days, in any order.
 */
export function chooseGears(days: readonly Day[], from: Day, to: Day): Gear[] {
  const parts = chooseParts(from, to);
  const counts = new Map<Day, number>();
  for (const day of days) {
    const part = toDay(parts.floor(toUtc(day)));
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const gears: Gear[] = [];
  const end = shiftDay(to, 1);
  let at = from;
  const run = (stops: Day, speed: number) => {
    if (stops <= at) return;
    const last = gears.at(-1);
    if (last?.speed === speed) last.to = stops;
    else gears.push({ from: at, to: stops, speed });
    at = stops;
  };
  for (const [part, count] of [...counts].sort(([a], [b]) => compareDays(a, b))) {
    const next = toDay(parts.offset(toUtc(part), 1));
    if (next <= from || part >= end) continue;
    run(part, 1);
    run(next < end ? next : end, speeds.find(({ below }) => count < below)?.speed ?? topSpeed);
  }
  run(end, 1);
  return gears;
}

/** A time scale through the gears: true distances within each, from 0 to `length`. */
export function scaleGears(gears: readonly Gear[], length: number): ScaleTime<number, number> {
  const sizes = gears.map(({ from, to, speed }) => countDays(from, to) * speed);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const domain: Date[] = [toUtc(gears[0]?.from ?? '1970-01-01')];
  const range = [0];
  gears.forEach(({ to }, index) => {
    domain.push(toUtc(to));
    range.push((range.at(-1) ?? 0) + ((sizes[index] ?? 0) / (total || 1)) * length);
  });
  return scaleUtc().domain(domain).range(range).clamp(true);
}
