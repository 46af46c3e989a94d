import { breakLines } from './break-lines.ts';
import { measureText } from './measure-text.ts';
import type { Cut } from './picture-faces.ts';

/** A text set in lines of one size. */
export interface FittedText {
  lines: string[];
  size: number;
}

/** The room for a text, and the sizes that it may take, largest first. */
export interface TextRoom {
  width: number;
  height: number;
  sizes: readonly number[];
  /** Distance from base line to base line, in em. */
  leading: number;
  /** Bold where it is left out. */
  cut?: Cut;
}

/** The width of a line, in pixels. */
type Measure = (line: string) => number;

/**
 * Sets a text in the largest size whose lines fit the room, and makes its lines about equally long.
 * A text that fits in no size is cut in the smallest and ends in an ellipsis.
 */
export function fitText(text: string, { width, height, sizes, leading, cut = 'bold' }: TextRoom): FittedText {
  const whole = text.replaceAll('\u2011', '-').split(' ').filter(Boolean).join(' ');
  for (const size of sizes) {
    const measure: Measure = (line) => measureText(line, size, cut);
    const lines = whole === '' ? [] : breakLines(whole, width, measure);
    const isFitting =
      lines.length * size * leading <= height && lines.every((line) => measure(line) <= width);
    if (isFitting) return { lines: balance(whole, lines.length, size, width, measure), size };
  }
  const size = sizes.at(-1) ?? 0;
  const measure: Measure = (line) => measureText(line, size, cut);
  const room = Math.max(1, Math.floor(height / (size * leading)));
  const lines = breakLines(whole, width, measure).map((line) => cutLine(line, width, measure, false));
  return {
    size,
    lines: [
      ...lines.slice(0, room - 1),
      ...lines.slice(room - 1, room).map((line) => cutLine(line, width, measure, lines.length > room)),
    ],
  };
}

/**
 * Breaks the words anew into as many lines, with the least sum of squares of what is left free, and
 * no number parted from what it counts if it can be helped.
 */
function balance(text: string, count: number, size: number, width: number, measure: Measure): string[] {
  interface Break {
    lines: string[];
    cost: number;
  }
  const words = text.split(' ');
  let ways = new Map<number, Break>([[0, { lines: [], cost: 0 }]]);
  for (let row = 0; row < count; row += 1) {
    const next = new Map<number, Break>();
    for (const [from, { lines, cost }] of ways) {
      for (let to = from + 1; to <= words.length; to += 1) {
        const line = words.slice(from, to).join(' ');
        const free = width - measure(line);
        if (free < 0) break;
        const isParted = /\d$/.test(line) && to < words.length;
        const whole = cost + free ** 2 + (isParted ? size ** 2 : 0);
        if (whole < (next.get(to)?.cost ?? Infinity)) next.set(to, { lines: [...lines, line], cost: whole });
      }
    }
    ways = next;
  }
  return ways.get(words.length)?.lines ?? [];
}

function cutLine(line: string, width: number, measure: Measure, isOpen: boolean): string {
  if (!isOpen && measure(line) <= width) return line;
  let cut = line;
  while (cut && measure(`${cut}…`) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
