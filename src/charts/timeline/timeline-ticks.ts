import { utcMonth } from 'd3';
import { toDay, toUtc, type Day } from '../../dates.ts';
import type { Gear } from '../gears.ts';
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
  /** Whether its label has room: not beside a numeral, and not on the heels of the one before. */
  isLabelled: boolean;
  /** Where its label stands; further down than the tick only where a change of gear lacks room. */
  labelY: number;
}

/** A numeral hangs below its step by so much; a tick’s label needs so much room around it. */
const numeralShift = 0.2;
const numeralFoot = 0.65;
const tickRoom = 0.9;
/** The label of a change of gear is never left out, only moved on so far. */
const gearRoom = 0.45;

/**
 * Lists the months of a panel as ticks, and chooses which of them carry a label.
 * @param y the row of a day.
 * @param numerals what stands beside the axis, each at its row.
 * @param massTop the row at which the mass begins.
 */
export function listTicks(
  from: Day,
  to: Day,
  y: (day: Day) => number,
  gears: readonly Gear[],
  numerals: readonly { y: number }[],
  massTop: number,
): TimelineTick[] {
  const changes = new Map(gears.slice(1).map((gear) => [gear.from, gear.speed]));
  const ticks = utcMonth.range(utcMonth.ceil(toUtc(from)), toUtc(to)).map((month): TimelineTick => {
    const day = toDay(month);
    const speed = changes.get(day) ?? null;
    return {
      day,
      y: round(y(day)),
      isYear: day.endsWith('-01-01'),
      speed,
      isOverMass: y(day) >= massTop,
      isLabelled: false,
      labelY: round(y(day)),
    };
  });
  labelTicks(ticks, [0, ...numerals.flatMap(({ y: top }) => [top + numeralShift, top + numeralFoot])]);
  return ticks;
}

/**
 * Chooses which ticks carry a label. A change of gear always does, if need be a little further down;
 * a year does unless another is too near, and a month where there is room.
 * @param reserved where something else is written, in rows.
 */
function labelTicks(ticks: readonly TimelineTick[], reserved: readonly number[]): void {
  const labelled: number[] = [];
  const weigh = ({ isYear, speed }: TimelineTick) => (speed ? 0 : isYear ? 1 : 2);
  for (const tick of [...ticks].sort((a, b) => weigh(a) - weigh(b) || a.y - b.y)) {
    const isFree = (y: number, others: readonly number[], room: number) =>
      others.every((other) => Math.abs(other - y) >= room);
    if (tick.speed) {
      const taken = [...labelled, ...reserved];
      const further = taken.map((other) => other + gearRoom).filter((y) => y >= tick.y);
      tick.labelY = round(
        [tick.y, ...further.sort((a, b) => a - b)].find((y) => isFree(y, taken, gearRoom - 0.01)) ?? tick.y,
      );
      tick.isLabelled = true;
    } else {
      tick.isLabelled =
        isFree(tick.y, labelled, tickRoom) && (tick.isYear || isFree(tick.y, reserved, tickRoom));
    }
    if (tick.isLabelled) labelled.push(tick.labelY);
  }
}
