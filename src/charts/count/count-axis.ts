import { utcMonth } from 'd3';
import { countDays, toDay, toUtc, type Day } from '../../dates.ts';
import { formatDay } from '../../words/write-date.ts';
import type { Language } from '../../schema/language.ts';

/** A month that the axis names, with its year where that is new. */
export interface AxisName {
  x: number;
  month: string;
  year: string;
}

/** The axis below the chart: ticks, and names that begin at theirs; across in %. */
export interface CountAxis {
  ticks: number[];
  names: AxisName[];
}

const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000];
/** The least room of a tick and of a name, in widths of a name. */
const roomOfTick = 0.2;
/** The last one needs no distance to the next. */
const roomOfLast = 0.7;

/**
 * Names months as densely as they have room, or years where months have none.
 * @param x where a day stands, in %.
 * @param least the room that a name takes, in % of the width.
 */
export function nameMonths(
  [from, to]: [Day, Day],
  x: (day: Day) => number,
  least: number,
  language: Language,
): CountAxis {
  const months = countDays(from, to) / (365.2425 / 12);
  const span = x(to) - x(from);
  const roomOf = (step: number) => (months > 0 ? (span / months) * step : span);
  const choose = (room: number) => steps.find((step) => roomOf(step) >= room) ?? steps.at(-1) ?? 1;
  const list = (step: number) => listMonths(from, to, step);
  const step = choose(least);
  const named = list(step).filter((day) => x(day) + least * roomOfLast <= 100);
  const [first] = named;
  const isFirstFree = first !== undefined && step < 12 && from.endsWith('-01') && x(first) - x(from) >= least;
  const days = first === undefined || isFirstFree ? [from, ...named] : named;
  const write = (day: Day, index: number): AxisName => ({
    x: x(day),
    month:
      named.length === 0
        ? formatDay(day, 'dayOfYear', language, 'short')
        : step < 12
          ? formatDay(day, 'monthOfYear', language, 'short')
          : '',
    year: index === 0 || day.slice(5, 7) === '01' ? formatDay(day, 'year', language) : '',
  });
  return { ticks: list(choose(least * roomOfTick)).map(x), names: days.map(write) };
}

/** The first days of every so many months, counted from year 0. */
function listMonths(from: Day, to: Day, step: number): Day[] {
  const start = toUtc(`${from.slice(0, 7)}-01`);
  const all = utcMonth.range(start, toUtc(to));
  return all
    .filter((date) => (date.getUTCFullYear() * 12 + date.getUTCMonth()) % step === 0)
    .map(toDay)
    .filter((day) => day >= from);
}
