import { splitNumeral } from '../../texts/split-numeral.ts';
import type { Words } from '../../words/words.ts';
import { isOpen, type CardFigure } from './card.ts';
import type { CardMarks } from './card-marks.ts';
import { smallSize } from './card-style.ts';
import { fitText, measureText } from '../../typeface/fit-text.ts';

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
  words: Words,
  room: FigureRoom,
  { text, certainty }: CardMarks,
): DrawnFigure {
  const { numeral, status } = figure;
  const parts = splitNumeral(numeral);
  const isAdded = parts.before === '+';
  const bound = figure.bound === 'exact' ? '' : words.boundOf[figure.bound];
  const main = isAdded ? numeral : parts.numeral;
  const signs = [isAdded ? '' : parts.before, parts.after.trim()];
  const widthAt = (size: number) =>
    measureText(main, size) +
    [bound, ...signs]
      .filter(Boolean)
      .reduce((sum, sign) => sum + measureText(sign, size * signShare) + gap, 0);
  const size = Math.floor(room.size * Math.min(1, room.width / widthAt(room.size)));
  const base = room.y + size * rise;
  let x = room.x;
  const write = (sign: string, after: number) => {
    if (!sign) return '';
    const at = x;
    x += measureText(sign, size * signShare) + after;
    return text({ lines: [sign], size: size * signShare }, at, base);
  };
  const before = write(bound, gap) + write(signs[0] ?? '', closeGap);
  const width = measureText(main, size);
  const digits = text({ lines: [main], size }, x, base, { hollow: isOpen(status) ? [main] : [] });
  const form = certainty(status, x, base, width, size);
  x += width + gap;
  const after = write(signs[1] ?? '', 0);
  const depth = size * rise + (form ? Math.max(size * 0.22, formDepth) : size * 0.16);
  const label = fitText(figure.words, {
    width: room.width,
    height: smallSize * lineHeight * 3,
    sizes: [smallSize, 30],
    leading: lineHeight,
  });
  return {
    markup:
      before +
      digits +
      form +
      after +
      text(label, room.x, room.y + depth + label.size * 0.8, { cut: 'plain', leading: lineHeight }),
    height: depth + label.lines.length * label.size * lineHeight,
  };
}
