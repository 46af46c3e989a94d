import type { Day } from '../../dates.ts';
import { round } from '../round.ts';
import { fillStairs, lineStairs, type Point } from '../stair-path.ts';

/** A step as the column beside it is drawn from it. */
export interface ColumnStep {
  /** The days that it tells of; null where it has no date. */
  from: Day | null;
  to: Day | null;
  /** The quantity at its end; null where it does not say. */
  value: number | null;
}

/** The column beside one step, in a box of 100 by 100 that is drawn stretched over its height. */
export interface ColumnPart {
  /** SVG paths; the mass is empty where there is nothing. */
  mass: string;
  edge: string;
  /** Whether the mass stands at its top, under what is written there. */
  isUnder: boolean;
  /** Whether it is so narrow there that what is written stands beside it. */
  isBeside: boolean;
  /** Whether it changes in stairs, the first of which stands below what is written. */
  hasStairs: boolean;
  /** Whether the value is beyond the width of the column, so that its edge is left open. */
  isOpen: boolean;
}

/** Where the first stair of a step stands, in % of its height; those after it share the rest. */
const firstStair = 40;
/** What is written stands beside a mass that is no wider than this, in %. */
const narrow = 25;

/**
 * The column down the steps: as wide as the quantity then, true in width but not in time. It changes where a
 * step says how much there was: in stairs where it grew by several changes that fall into its dates, else at
 * its top, so that no more stands at what is written there than that says.
 * @param changes the values of the quantity in time order.
 * @param full the value that fills the width.
 * @param isFromNothing whether there was none before the first change; else nothing is known of that time.
 */
export function layOutColumn(
  steps: readonly ColumnStep[],
  changes: readonly { day: Day; value: number }[],
  full: number,
  isFromNothing: boolean,
): ColumnPart[] {
  let held = 0;
  let isKnown = isFromNothing;
  const x = (level: number) => round(Math.min(100, Math.max(0, (level / full) * 100)));
  return steps.map(({ from, to, value }) => {
    const before = held;
    const grew = isKnown && value !== null && value >= before;
    if (value !== null) {
      held = value;
      isKnown = true;
    }
    const inside = changes.filter(
      ({ day }) => grew && from !== null && to !== null && day >= from && day <= to,
    );
    const levels = [...inside.map((change) => change.value), held].filter(
      (level, index, all) => level !== (all[index - 1] ?? before),
    );
    const top = inside.length > 0 ? firstStair : 0;
    const points: Point[] = [[x(before), 0]];
    levels.forEach((level, index) => {
      const y = round(top + ((100 - top) * index) / levels.length);
      points.push([points.at(-1)?.[0] ?? 0, y], [x(level), y]);
    });
    points.push([x(held), 100]);
    const atTop = x(top > 0 ? before : held);
    return {
      mass: before > 0 || held > 0 ? fillStairs(points, 0) : '',
      edge: lineStairs(points),
      isUnder: atTop > narrow,
      isBeside: atTop > 0 && atTop <= narrow,
      hasStairs: top > 0,
      isOpen: held > full,
    };
  });
}
