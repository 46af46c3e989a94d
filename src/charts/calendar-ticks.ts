import { utcMonth, utcYear } from 'd3';
import { countDays, toDay, toUtc, type Day } from '../dates.ts';

/** Steps of a calendar axis in months: a month, then 1, 5, 10, 50 … years. */
const steps = [1, 12, 60, 120, 600, 1200, 6000, 12_000];
const daysOfMonth = 365.2425 / 12;

/** A tick of a calendar axis. */
export interface CalendarTick {
  day: Day;
  /** Whether a year begins there. */
  isYear: boolean;
  /** Whether its year has the room to be written. */
  isNamed: boolean;
}

/** The finest step of which each takes so much room at least. */
export function chooseStep(roomOfMonth: number, least: number): number {
  return steps.find((step) => step * roomOfMonth >= least) ?? steps.at(-1) ?? 1;
}

/** The first days of every step, from one day on to another, which is left out. */
export function listSteps(from: Day, to: Day, step: number): Day[] {
  const interval = step === 1 ? utcMonth : (utcYear.every(step / 12) ?? utcYear);
  return interval.range(toUtc(from), toUtc(to)).map(toDay);
}

/**
 * The ticks of an even axis, as fine as its length allows.
 * @param length of the axis; `least` room is in its unit, for a tick, and for a year that is written.
 */
export function listCalendarTicks(
  from: Day,
  to: Day,
  length: number,
  least: { tick: number; name: number },
): CalendarTick[] {
  const roomOfMonth = (length * daysOfMonth) / Math.max(1, countDays(from, to));
  const named = Math.max(12, chooseStep(roomOfMonth, least.name)) / 12;
  return listSteps(from, to, chooseStep(roomOfMonth, least.tick)).map((day) => {
    const isYear = day.endsWith('-01-01');
    return { day, isYear, isNamed: isYear && Number(day.slice(0, 4)) % named === 0 };
  });
}
