import { countDays, shiftDay, type Day } from '../../dates.ts';
import { chooseStep, listSteps } from '../calendar-ticks.ts';
import type { Gear } from '../gears.ts';
import { measureText } from '../../typeface/measure-text.ts';
import { round } from '../round.ts';

/** A month on the axis of the line; heights in rows. */
export interface TimelineTick {
  day: Day;
  y: number;
  isYear: boolean;
  /** The speed of the gear that begins here, if one does. */
  speed: number | null;
  /** Whether it stands over the mass. */
  isOverMass: boolean;
  /** Whether the mass is broad enough to hold its label; the edge of a narrower one would strike through it. */
  isLabelOverMass: boolean;
  /** Whether its label has room: not beside a numeral, and not on the heels of the one before. */
  isLabelled: boolean;
  /** Where its label stands; further down than the tick only where a change of gear lacks room. */
  labelY: number;
}

/** Room of a tick, in rows. */
const leastTick = 0.1;
/** A numeral hangs below its step by so much; a tick’s label needs so much room around it. */
const numeralShift = 0.2;
const tickRoom = 0.9;
/** A mass narrower than so much, in %, has no room for the years, and a numeral stands outside of it. */
export const broadEnough = 14;
/** Height of a year in rows. */
export const yearHeight = 0.5;
/** The label of a change of gear is never left out, only moved on so far. */
const gearRoom = 0.45;
const yearRoom = 0.6;
/** The width of the line on the narrowest phone that draws it, in pixels. */
export const narrowestLine = 272;
/** What a year takes there with the room on both sides of it, and the size of a numeral, in pixels. */
const yearWidth = 52;
const numeralSize = 11.5;
/** Height of a numeral, in rows. */
export const numeralRoom = 0.95;
/** The years that are named stand so far apart, each as far as the next. */
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * Lists the months of a panel as ticks, and chooses which of them carry a label.
 * @param y the row of a day.
 * @param numerals what stands beside the axis, each at its row, and how far from it in %.
 * @param massWithin how far the mass reaches between two rows at least, in %; null where it begins or ends there.
 */
export function listTicks(
  from: Day,
  to: Day,
  y: (day: Day) => number,
  gears: readonly Gear[],
  numerals: readonly { x: number; y: number; text: string }[],
  massWithin: (top: number, bottom: number) => number | null,
): TimelineTick[] {
  const changes = new Map(gears.slice(1).map((gear) => [gear.from, gear.speed]));
  const named = listNamedYears(to, y, gears);
  const ticks = listDays(from, to, y, gears).map((day): TimelineTick => {
    const speed = changes.get(day) ?? null;
    return {
      day,
      y: round(y(day)),
      isYear: day.endsWith('-01-01'),
      speed,
      isOverMass: massWithin(y(day), y(day)) !== null,
      isLabelOverMass: false,
      isLabelled: false,
      labelY: round(y(day)),
    };
  });
  labelTicks(
    ticks.filter(({ day, isYear, speed }) => !isYear || speed || named.has(day)),
    [0, ...numerals.map(({ y: top }) => top + numeralShift)],
    numerals.filter(({ x, text }) => x < roomForBoth(text)).map(({ y: top }) => top),
  );
  for (const tick of ticks) {
    tick.isLabelOverMass = (massWithin(tick.labelY, tick.labelY + yearHeight) ?? 0) >= broadEnough;
  }
  return ticks;
}

/** How far the mass has to reach, in %, so that a year and a numeral stand in it side by side on a phone. */
function roomForBoth(numeral: string): number {
  const pixels = yearWidth + measureText(numeral, numeralSize);
  return Math.max(broadEnough, (100 * pixels) / narrowestLine);
}

/** The days at which a tick stands: months, or years where a gear leaves a month no room; each gear begins with one. */
function listDays(from: Day, to: Day, y: (day: Day) => number, gears: readonly Gear[]): Day[] {
  const days = gears.flatMap((gear, index) => {
    const last = gear.to < to ? gear.to : to;
    const roomOfMonth = ((y(last) - y(gear.from)) * 30) / Math.max(1, countDays(gear.from, last));
    const steps = listSteps(gear.from, last, chooseStep(roomOfMonth, leastTick));
    return index > 0 && gear.from < to && steps[0] !== gear.from ? [gear.from, ...steps] : steps;
  });
  return days.filter((day) => day >= from);
}

/** The years that an even stretch has room to name, each as far from the next. */
function listNamedYears(to: Day, y: (day: Day) => number, gears: readonly Gear[]): Set<Day> {
  return new Set(
    gears.flatMap((gear) => {
      const last = gear.to < to ? gear.to : to;
      const roomOfYear = ((y(last) - y(gear.from)) * 365) / Math.max(1, countDays(gear.from, last));
      const step = yearSteps.find((years) => years * roomOfYear >= yearRoom) ?? yearSteps.at(-1) ?? 1;
      return listSteps(gear.from, shiftDay(last, 1), step * 12);
    }),
  );
}

/** The rounder a year, the lighter it is: 1900, 1950, 1960, 1965, 1966; from 0 to below 1. */
function weighYear(day: Day): number {
  const rank = [100, 50, 10, 5].findIndex((step) => Number(day.slice(0, 4)) % step === 0);
  return (rank < 0 ? 9 : rank) / 10;
}

/**
 * Chooses which ticks carry a label. A change of gear always does, a little further down only where
 * another stands on its heels; a year does unless it would touch one, a month where there is room.
 * @param reserved where something else is written, in rows; it gives way to a change of gear.
 * @param within rows from which a numeral hangs where the years stand.
 */
function labelTicks(
  ticks: readonly TimelineTick[],
  reserved: readonly number[],
  within: readonly number[],
): void {
  const labelled: { y: number; height: number }[] = [];
  const isFree = (y: number, height: number) =>
    labelled.every((other) => (other.y <= y ? y - other.y >= other.height : other.y - y >= height));
  const weigh = ({ day, isYear, speed }: TimelineTick) => (speed ? 0 : isYear ? 1 + weighYear(day) : 2);
  for (const tick of [...ticks].sort((a, b) => weigh(a) - weigh(b) || a.y - b.y)) {
    const height = tick.speed ? gearRoom : tick.isYear ? yearRoom : tickRoom;
    if (tick.speed) {
      const last = labelled.at(-1);
      tick.labelY = Math.max(tick.y, round(last ? last.y + last.height : 0));
      tick.isLabelled = true;
    } else {
      const isBeside = tick.isYear
        ? within.some((y) => tick.y < y + numeralRoom && y < tick.y + height)
        : reserved.some((y) => Math.abs(y - tick.y) < tickRoom);
      tick.isLabelled = !isBeside && isFree(tick.y, height);
    }
    if (tick.isLabelled) labelled.push({ y: tick.labelY, height: tick.isYear ? yearRoom : height });
  }
}
