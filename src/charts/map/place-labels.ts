import {
  alongLine,
  boxAround,
  boxesOf,
  countInside,
  countShores,
  isFree,
  labelSize,
  type Ground,
  type Label,
} from './label-boxes.ts';
import { breakLines } from '../../typeface/break-lines.ts';
import type { Point } from './simplify.ts';

/** A label tied to its point; the leader goes from the point to the label. */
export interface TiedLabel extends Label {
  leader: Point[];
}

const gaps = [14, 22, 34, 50, 70, 95, 125, 160];
const drops = Array.from({ length: 21 }, (_, index) => (index - 10) * 16);
const elbow = 12;
const leastElbow = 30;
const lineLengths = [12, 15, 18, 22];
const linePenalty = 10;
const shorePenalty = 3;

/**
 * Places the label of a point where it crosses no other label, and as little coast as it can.
 * @param notes what is said below the name.
 * @returns null where there is no room for it.
 */
export function placeLabel(
  point: Point,
  name: string,
  notes: readonly string[],
  ground: Ground,
): TiedLabel | null {
  let best: { label: TiedLabel; cost: number } | null = null;
  for (const length of lineLengths) {
    const lines = writeLines(name, notes, length);
    for (const anchor of ['end', 'start'] as const) {
      for (const gap of gaps) {
        for (const drop of drops) {
          const label = tieLabel(point, lines, anchor, gap, drop);
          const boxes = boxesOf(label, labelSize);
          const ties = alongLine(label.leader, 4).slice(3);
          if (!isFree(boxes, ground) || ground.taken.some((other) => countInside(ties, other) > 0)) continue;
          const cost =
            Math.hypot(gap, drop * 1.3) +
            countShores(boxes, ground) * shorePenalty +
            lines.length * linePenalty;
          if (!best || cost < best.cost) best = { label, cost };
        }
      }
    }
  }
  if (!best) return null;
  const { label } = best;
  ground.taken.push(
    ...boxesOf(label, labelSize),
    ...alongLine(label.leader, 8).map((tie) => boxAround(tie, 4)),
  );
  return label;
}

function writeLines(name: string, notes: readonly string[], length: number): Label['lines'] {
  return [
    ...breakLines(name, length).map((text) => ({ text, isNote: false })),
    ...notes.flatMap((note) => breakLines(note, length)).map((text) => ({ text, isNote: true })),
  ];
}

function tieLabel(
  [x, y]: Point,
  lines: Label['lines'],
  anchor: 'start' | 'end',
  gap: number,
  drop: number,
): TiedLabel {
  const side = anchor === 'start' ? 1 : -1;
  const label = { lines, anchor, x: x + side * gap, y: y + drop };
  const end: Point = [label.x - side * 4, label.y];
  const bend: Point[] = gap < leastElbow ? [] : [[label.x - side * elbow, label.y]];
  const isBeside = gap === gaps[0] && drop === 0;
  const leader = isBeside ? [] : [[x, y] satisfies Point, ...bend, end];
  return { ...label, leader };
}
