import type { Card } from './card.ts';
import type { CardMarks } from './card-marks.ts';
import { cardHeight, column, line, side, sideFigure, sideFoot, sideWidth, smallSize } from './card-style.ts';
import { drawFigure } from './draw-figure.ts';
import { fitText } from '../../typeface/fit-text.ts';

const parting = 230;
const bend = 96;
const leading = 1.15;
const wordSizes = [46, 42, 38, smallSize, 30];

/** Draws the line as it stands where sources disagree: what is followed goes on, the other branches off, dashed. */
export function drawFork({ figure, follow }: Extract<Card, { kind: 'fork' }>, marks: CardMarks): string {
  const from = line.base + 48;
  return (
    marks.stroke(`M${from} 0V${cardHeight}`, 11) +
    marks.stroke(`M${from} ${parting}h${bend}V${cardHeight}`, 7, { 'stroke-dasharray': '22 14' }) +
    (figure
      ? drawFigure(figure, { x: side.left, y: column.top, width: sideWidth, size: sideFigure }, marks).markup
      : drawWords(follow, marks))
  );
}

function drawWords(told: string, { text }: CardMarks): string {
  const fitted = fitText(told, {
    width: sideWidth,
    height: sideFoot - column.top,
    sizes: wordSizes,
    leading,
  });
  return text(fitted, side.left, column.top + fitted.size * 0.8, { leading });
}
