import type { Card } from './card.ts';
import type { CardMarks } from './card-marks.ts';
import { column, columnWidth, kickerSizes, titleSizes } from './card-style.ts';
import { fitText, type FittedText } from '../../typeface/fit-text.ts';

const kickerHeight = 58;
const kickerGap = 18;
const markSize = 58;
const markRoom = 72;
const leading = 0.97;
/** Letters reach so far above and below their base line, in em. */
const rise = 0.72;
const drop = 0.2;

/** The kicker and the title of a card, set for their column. */
export interface TextBlock {
  kicker: FittedText;
  title: FittedText;
  height: number;
}

/**
 * Sets the kicker and the title.
 * @param height the room for both.
 */
export function layBlock({ kicker, title, mark }: Card, height: number): TextBlock {
  const hasKicker = kicker !== '' || mark !== null;
  const above = hasKicker ? kickerHeight + kickerGap : 0;
  const fitted = fitText(title, {
    width: columnWidth,
    height: height - above,
    sizes: titleSizes,
    leading,
  });
  return {
    kicker: fitText(kicker, {
      width: columnWidth - (mark ? markRoom : 0),
      height: kickerHeight,
      sizes: kickerSizes,
      leading: 1,
    }),
    title: fitted,
    height: above + ((fitted.lines.length - 1) * leading + rise + drop) * fitted.size,
  };
}

/** The height of the middle of a block’s kicker. */
export function kickerMiddle(top: number): number {
  return top + kickerHeight / 2;
}

/** Writes a block; its top at a height. */
export function writeBlock(
  { kicker, title }: TextBlock,
  card: Card,
  top: number,
  { text, shape }: CardMarks,
): string {
  const { mark, hollow } = card;
  const hasKicker = card.kicker !== '' || mark !== null;
  const titleTop = top + (hasKicker ? kickerHeight + kickerGap : 0);
  return [
    mark ? shape(mark, column.left + markSize / 2, kickerMiddle(top), markSize) : '',
    text(kicker, column.left + (mark ? markRoom : 0), kickerMiddle(top) + kicker.size * 0.33),
    text(title, column.left, titleTop + title.size * rise, { leading, hollow }),
  ].join('');
}
