import { utcMonth, type ScaleTime } from 'd3';
import { toDay, toUtc, type Day } from '../../dates.ts';
import { chooseStep, listSteps } from '../calendar-ticks.ts';
import type { AxisRoom } from './axis-labels.ts';

/** How a tick is named, if there is room: by its month, its year, or both where the axis begins. */
export type TickName = 'month' | 'year' | 'both' | null;

/** A tick of the axis, and how it is named on a phone and on a wide screen. */
export interface AxisTick {
  day: Day;
  x: number;
  narrow: TickName;
  wide: TickName;
}

const steps = [1, 2, 3, 6, 12];
const widths = { month: 2, year: 2.15, both: 3.9 };
/** From here on, and so many of them, ticks are years. */
const mostMonths = 96;
/** Half the width of a mark that stands on the line. */
const markRoom = 0.7;

/**
 * The months of an axis. Their names stand on the line, right of their ticks, and give way to the
 * marks that stand there.
 */
export function nameTicks(
  scale: ScaleTime<number, number>,
  standing: readonly number[],
  { narrow, wide }: Record<'narrow' | 'wide', AxisRoom>,
): AxisTick[] {
  const [from = new Date(0), to = from] = scale.domain();
  const months = utcMonth.count(from, to);
  const all = listTickDays(from, to, months).map((day) => ({
    day,
    x: Math.round(scale(toUtc(day)) * 1000) / 1000,
  }));
  const nameFor = (room: AxisRoom) => {
    const share = (rem: number) => (rem / room.width) * 100;
    const every = steps.find((one) => share(widths.month) <= (one / months) * 100) ?? 12;
    const taken = standing.map((x) => ({ left: x - share(markRoom), right: x + share(markRoom) }));
    const names = new Map<Day, TickName>();
    const monthOf = (day: Day) => Number(day.slice(5, 7)) - 1;
    const name = (day: Day, x: number, as: 'month' | 'year' | 'both') => {
      const box = { left: x, right: x + share(widths[as]) };
      if (names.has(day) || box.right > 100) return;
      if (taken.some(({ left, right }) => left < box.right && box.left < right)) return;
      taken.push(box);
      names.set(day, as);
    };
    for (const { day, x } of all.filter((tick) => monthOf(tick.day) === 0)) name(day, x, 'year');
    for (const { day, x } of all.slice(0, 1)) name(day, x, 'both');
    for (const { day, x } of all.filter((tick) => monthOf(tick.day) % every === 0)) name(day, x, 'month');
    return names;
  };
  const [onNarrow, onWide] = [nameFor(narrow), nameFor(wide)];
  return all.map(({ day, x }) => ({
    day,
    x,
    narrow: onNarrow.get(day) ?? null,
    wide: onWide.get(day) ?? null,
  }));
}

/** Every month, every third, or years of which there are not too many; the end is one of them. */
function listTickDays(from: Date, to: Date, months: number): Day[] {
  if (months <= mostMonths) {
    const interval = utcMonth.every(months > 36 ? 3 : 1) ?? utcMonth;
    return interval.range(from, utcMonth.offset(to, 1)).map(toDay);
  }
  return listSteps(
    toDay(from),
    toDay(utcMonth.offset(to, 1)),
    Math.max(12, chooseStep(1 / months, 1 / mostMonths)),
  );
}
