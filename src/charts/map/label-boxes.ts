import { measureText } from '../../typeface/measure-text.ts';
import type { Point } from './simplify.ts';

/** A stretch of the map that something takes up. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The lines of a label and the side of them that is held. */
export interface Label {
  lines: { text: string; isNote: boolean }[];
  /** Where the held end of the first line stands; y in its middle. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** What is known of the map when labels are placed. */
export interface Ground {
  frame: Box;
  /** Points along every coast and border, close enough to tell where a label would cross it. */
  shores: readonly Point[];
  /** What is taken already; each placed label is added. */
  taken: Box[];
}

/** What texts and lines take up at the width of a small phone, in units of the map. */
interface TextSize {
  measure: (text: string) => number;
  line: number;
}

const lead = 7;

/** What is said at a point, in the reader’s own face: by its letters. */
export const labelSize: TextSize = { measure: (text) => text.length * 17.5, line: 38 };

/** The name of a country, in the headline face. */
export const nameSize: TextSize = { measure: (text) => measureText(text, 44), line: 48 };

/** The stretches that the lines of a label take up on a small phone; on a wider screen they are smaller. */
export function boxesOf({ lines, x, y, anchor }: Label, { measure, line }: TextSize): Box[] {
  return lines.map(({ text }, index) => {
    const width = measure(text);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const top = y - line / 2 + index * line;
    return { left, top, right: left + width, bottom: top + line };
  });
}

/** Whether two stretches share any of the map. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether stretches lie inside the frame, and free of all that is taken. */
export function isFree(boxes: readonly Box[], { frame, taken }: Ground): boolean {
  return boxes.every(
    (box) =>
      box.left >= frame.left &&
      box.top >= frame.top &&
      box.right <= frame.right &&
      box.bottom <= frame.bottom &&
      !taken.some((other) => overlap(box, other)),
  );
}

/** How much coast runs through stretches of text; the lead above and below does not count. */
export function countShores(boxes: readonly Box[], { shores }: Ground): number {
  return boxes.reduce(
    (sum, { left, top, right, bottom }) =>
      sum + countInside(shores, { left, top: top + lead, right, bottom: bottom - lead }),
    0,
  );
}

/** The stretch around a point. */
export function boxAround([x, y]: Point, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** How many of the points lie in a stretch. */
export function countInside(points: readonly Point[], { left, top, right, bottom }: Box): number {
  return points.filter(([x, y]) => x > left && x < right && y > top && y < bottom).length;
}

/** Points along a line, no farther apart than a step. */
export function alongLine(line: readonly Point[], step: number): Point[] {
  return line.flatMap((point, index) => {
    const next = line[index + 1];
    if (!next) return [point];
    const count = Math.ceil(Math.hypot(next[0] - point[0], next[1] - point[1]) / step);
    return Array.from({ length: count }, (_, part): Point => [
      point[0] + ((next[0] - point[0]) * part) / count,
      point[1] + ((next[1] - point[1]) * part) / count,
    ]);
  });
}
