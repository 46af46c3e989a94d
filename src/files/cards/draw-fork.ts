import type { Words } from '../../words/words.ts';
import type { CardFigure } from './card.ts';
import type { CardMarks } from './card-marks.ts';
import { cardHeight, column, line, side, sideFigure, sideWidth } from './card-style.ts';
import { drawFigure } from './draw-figure.ts';

const parting = 230;
const bend = 96;

/** Draws the line as it stands where sources disagree: what is followed goes on, the other branches off, dashed. */
export function drawFork(figure: CardFigure, words: Words, marks: CardMarks): string {
  const { stroke } = marks;
  const from = line.base + 48;
  return (
    stroke(`M${from} 0V${cardHeight}`, 11) +
    stroke(`M${from} ${parting}h${bend}V${cardHeight}`, 7, { 'stroke-dasharray': '22 14' }) +
    drawFigure(figure, words, { x: side.left, y: column.top, width: sideWidth, size: sideFigure }, marks)
      .markup
  );
}
