import type { FigurePart } from '../../numbers/write.ts';
import { isOpen, type CardFigure } from './card.ts';
import { keepWhole } from '../../drawing/svg.ts';
import type { CardMarks } from './card-marks.ts';
import { smallSize } from './card-style.ts';
import { fitText } from '../../typeface/fit-text.ts';
import { measureText } from '../../typeface/measure-text.ts';

/** The room of one figure, from its left upper corner. */
export interface FigureRoom {
  x: number;
  y: number;
  width: number;
  /** The largest size of the numeral. */
  size: number;
}

/** A drawn figure, and how high it is. */
export interface DrawnFigure {
  markup: string;
  height: number;
}

const signShare = 0.4;
const gap = 14;
/** A sign of currency stands close to its numeral. */
const closeGap = 4;
const rise = 0.7;
/** The least room for the line below a numeral that says how certain it is. */
const formDepth = 28;
const lineHeight = 1.15;

/**
 * Draws a figure: its numeral in the form that says how certain it is, its signs beside it, and
 * below it whose it is.
 */
export function drawFigure(
  figure: CardFigure,
  room: FigureRoom,
  { text, certainty }: CardMarks,
): DrawnFigure {
  const { parts, status } = figure;
  const pieces = setPieces(parts);
  const widthAt = (size: number) =>
    pieces.reduce((sum, { text: piece, share, after }) => sum + measureText(piece, size * share) + after, 0);
  const size = Math.floor(room.size * Math.min(1, room.width / widthAt(room.size)));
  const base = room.y + size * rise;
  let x = room.x;
  let form = '';
  const drawn = pieces.map(({ text: piece, share, after }) => {
    const at = x;
    const width = measureText(piece, size * share);
    x += width + after;
    if (share === 1) form += certainty(status, at, base, width, size);
    const hollow = share === 1 && isOpen(status) ? [piece] : [];
    return text({ lines: [piece], size: size * share }, at, base, { hollow });
  });
  const depth = size * rise + (form ? Math.max(size * 0.22, formDepth) : size * 0.16);
  const label = fitText(figure.words, {
    width: room.width,
    height: smallSize * lineHeight * 3,
    sizes: [smallSize, 30],
    leading: lineHeight,
    cut: 'plain',
  });
  return {
    markup: keepWhole([
      ...drawn,
      form,
      text(label, room.x, room.y + depth + label.size * 0.8, { cut: 'plain', leading: lineHeight }),
    ]),
    height: depth + label.lines.length * label.size * lineHeight,
  };
}

/** The pieces of a figure: digits and their sign are as large as it is, the rest is smaller. */
function setPieces(parts: readonly FigurePart[]): { text: string; share: number; after: number }[] {
  const shown = parts.filter(({ kind }) => kind !== 'space');
  return shown.map(({ kind, text }, index) => {
    const isLarge = kind === 'number' || kind === 'sign';
    const after = index === shown.length - 1 || kind === 'sign' ? 0 : kind === 'currency' ? closeGap : gap;
    return { text, share: isLarge ? 1 : signShare, after };
  });
}
