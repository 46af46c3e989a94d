import { breakLines } from '../../typeface/break-lines.ts';
import { measureText } from '../../typeface/measure-text.ts';
import { round } from '../round.ts';

/** How much room an axis has for words, in rem. */
export interface AxisRoom {
  width: number;
  /** No label is wider. */
  longest: number;
}

/** What stands at one place of the axis, on one side of it. */
export interface AxisText {
  /** In % of the width. */
  x: number;
  date: string;
  label: string;
  /** Whether its date is set in the headline face. */
  isLarge: boolean;
}

/** Where a label stands; `left` and `right` in % of the width. */
export interface PlacedText {
  /** Whether the label begins at its mark, or ends there. */
  side: 'start' | 'end';
  left: number;
  right: number;
  /** Rows are counted from the axis outwards. */
  row: number;
  /** How far from the axis its row begins, in lines. */
  y: number;
  lines: number;
}

/** In rem: what a letter of the reader’s own face takes, which is not known, plain and bold; the size of a date in the headline face. */
const letter = { text: 0.43, date: 0.48 };
const largeSize = 1.6;
/** In lines. */
const dateLines = { text: 1, large: 1.55 };
const padding = 0.45;
const gap = 0.6;
const rowGap = 0.55;

/**
 * Sets labels in rows along one side of the axis, each held by its mark: none touches another of its
 * row, and leaders keep clear of the rows that they pass. Those nearest to the middle come first, so
 * that the leaders of the outer ones find their way past.
 * @returns the labels in the order in which they came, and how many lines they take.
 */
export function placeTexts(
  texts: readonly AxisText[],
  room: AxisRoom,
): { labels: PlacedText[]; height: number } {
  const boxes = texts.map((text) => ({ x: text.x, ...boxOf(text, room), row: 0, y: 0 }));
  const placed: typeof boxes = [];
  const least = (gap / room.width) * 100;
  for (const box of [...boxes].sort((a, b) => Math.abs(a.x - 50) - Math.abs(b.x - 50))) {
    const last = Math.max(-1, ...placed.map(({ row }) => row)) + 1;
    while (box.row < last && placed.some((other) => isInTheWay(other, box, least))) box.row += 1;
    placed.push(box);
  }
  const count = Math.max(-1, ...boxes.map(({ row }) => row)) + 1;
  const starts = [0];
  for (let row = 0; row < count; row += 1) {
    const tallest = Math.max(...boxes.filter((box) => box.row === row).map(({ lines }) => lines));
    starts.push((starts[row] ?? 0) + tallest + rowGap);
  }
  return {
    labels: boxes.map(({ side, left, right, row, lines }) => ({
      side,
      left,
      right,
      row,
      lines,
      y: round(starts[row] ?? 0),
    })),
    height: round(starts[count] ?? 0),
  };
}

interface Box extends PlacedText {
  x: number;
}

/** Whether a label in the row that is tried would touch another one, or a leader would cross either. */
function isInTheWay(other: Box, box: Box, least: number): boolean {
  if (other.row === box.row) return box.left < other.right + least && other.left < box.right + least;
  return other.row < box.row
    ? box.x > other.left && box.x < other.right
    : other.x > box.left && other.x < box.right;
}

/** As the page sets a large date. */
const capitalise = (date: string) => date.charAt(0).toUpperCase() + date.slice(1);

/** How much a label takes up: it begins at its mark in the first half of the axis, and ends there in the second. */
function boxOf({ x, date, label, isLarge }: AxisText, { width, longest }: AxisRoom) {
  const side = x <= 50 ? ('start' as const) : ('end' as const);
  const reach = side === 'start' ? 100 - x : x;
  const inner = Math.min(longest, (reach / 100) * width) - padding;
  const letters = Math.floor(inner / letter.text);
  const broken = breakLines(label, letters);
  const dateWidth = isLarge ? measureText(capitalise(date), largeSize) : date.length * letter.date;
  const textWidth = Math.max(...broken.map((line) => line.length)) * letter.text;
  const share = ((Math.min(inner, Math.max(dateWidth, textWidth)) + padding) / width) * 100;
  const lines =
    Math.ceil(dateWidth / inner) * dateLines[isLarge ? 'large' : 'text'] +
    broken.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  return {
    side,
    left: side === 'start' ? x : x - share,
    right: side === 'start' ? x + share : x,
    lines,
  };
}
