import { round } from './round.ts';

/** A point of a path; both in the units of its drawing. */
export type Point = readonly [x: number, y: number];

/** Stairs as the path of a line: from each point down to the level of the next, and there across to it. */
export function lineStairs(points: readonly Point[]): string {
  return points
    .map(([x, y]): Point => [round(x), round(y)])
    .map(([x, y], index, all) => {
      const before = all[index - 1];
      if (!before) return `M${x} ${y}`;
      return `${y === before[1] ? '' : `V${y}`}${x === before[0] ? '' : `H${x}`}`;
    })
    .join('');
}

/** Stairs as the path of the surface between them and an upright line. */
export function fillStairs(points: readonly Point[], level: number): string {
  const [first] = points;
  return first ? `${lineStairs([[level, first[1]], ...points])}H${round(level)}Z` : '';
}
