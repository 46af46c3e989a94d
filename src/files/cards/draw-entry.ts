import type { Chapter } from '../../story/story.ts';
import type { Card } from './card.ts';
import type { CardGround } from './card-ground.ts';
import type { CardMarks } from './card-marks.ts';
import { column, side, sideFigure, sideFoot, sideWidth } from './card-style.ts';
import { drawFigure } from './draw-figure.ts';
import { drawLeader, drawLine, drawRejected } from './draw-line.ts';
import { kickerMiddle, layBlock, writeBlock } from './text-block.ts';

const gap = 26;

/** Draws a development: its title hung on its day of the line, and beside it what it adds to the measured quantity. */
export function drawEntry(
  card: Extract<Card, { kind: 'entry' }>,
  ground: CardGround,
  hue: Chapter['hue'] | undefined,
  marks: CardMarks,
): string {
  const { lit, rejected, figures } = card;
  const block = layBlock(card, column.bottom - column.top);
  const y = ground.y(lit.day);
  const lowest = Math.max(column.top, column.bottom - block.height);
  const top = Math.min(Math.max(column.top, y - kickerMiddle(0)), lowest);
  const room = (sideFoot - column.top) / Math.max(1, figures.length);
  return [
    drawLine(ground, marks, hue, [y]),
    rejected ? drawRejected(ground, marks, rejected, lit.day) : '',
    drawLeader(ground, marks, lit.day, { x: column.left, y: kickerMiddle(top) }, lit.isHollow),
    writeBlock(block, card, top, marks),
    ...figures.map(
      (figure, index) =>
        drawFigure(
          figure,
          {
            x: side.left,
            y: column.top + index * Math.min(room, sideFigure * 1.2 + gap),
            width: sideWidth,
            size: Math.min(sideFigure, room * 0.6),
          },
          marks,
        ).markup,
    ),
  ].join('');
}
