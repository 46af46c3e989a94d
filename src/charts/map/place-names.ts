import { polygonCentroid, polygonContains } from 'd3';
import { boundsOf } from './fit-frame.ts';
import { boxesOf, countShores, isFree, nameSize, type Box, type Ground, type Label } from './label-boxes.ts';
import { breakLines } from '../../typeface/break-lines.ts';
import type { Point } from './simplify.ts';

const step = 8;
const shorePenalty = 9;
const cornerPenalty = 110;

/** A country of which less is seen has its name only where the story happened. */
const leastSeen = 900;

/**
 * Places the name of a country on its land, as near as it can to the middle of what is seen.
 * @param rings the outlines of its parts; where none is large, its name goes by all of them together.
 * @param isSubject whether the story happened there.
 */
export function placeName(
  text: string,
  rings: readonly Point[][],
  isSubject: boolean,
  ground: Ground,
): Label | null {
  const { frame } = ground;
  const seen = rings.map((ring) =>
    ring.map(([x, y]): Point => [
      Math.min(frame.right, Math.max(frame.left, x)),
      Math.min(frame.bottom, Math.max(frame.top, y)),
    ]),
  );
  const [first] = seen.sort((a, b) => areaOf(b) - areaOf(a));
  if (!first || (areaOf(first) < leastSeen && !isSubject)) return null;
  const largest = areaOf(first) < leastSeen ? cornersOf(boundsOf(seen.flat())) : first;
  const [middleX, middleY] = polygonCentroid(largest);
  let best: { label: Label; cost: number } | null = null;
  for (let x = frame.left; x < frame.right; x += step) {
    for (let y = frame.top; y < frame.bottom; y += step) {
      const lines = breakLines(text, longestWord(text), nameSize.measure).map((line) => ({
        text: line,
        isNote: false,
      }));
      const label: Label = { lines, x, y, anchor: 'middle' };
      const boxes = boxesOf(label, nameSize);
      if (!isFree(boxes, ground)) continue;
      const outside = boxes.flatMap(cornersOf).filter((corner) => !polygonContains(largest, corner)).length;
      const cost =
        Math.hypot(x - middleX, y + ((lines.length - 1) * nameSize.line) / 2 - middleY) +
        outside * cornerPenalty +
        countShores(boxes, ground) * shorePenalty;
      if (!best || cost < best.cost) best = { label, cost };
    }
  }
  if (!best) return null;
  ground.taken.push(...boxesOf(best.label, nameSize));
  return best.label;
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map(nameSize.measure));
}

function areaOf(ring: readonly Point[]): number {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}

function cornersOf({ left, top, right, bottom }: Box): Point[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}
