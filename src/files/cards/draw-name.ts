import type { Story } from '../../story/story.ts';
import type { Card } from './card.ts';
import type { CardMarks } from './card-marks.ts';
import { column, side, sideWidth, smallSize } from './card-style.ts';
import { fitText } from '../../typeface/fit-text.ts';

const leading = 1.2;

/** Writes the name of the site, and the chapter that the page belongs to, into the lower right corner. */
export function drawName({ chapter }: Card, { title }: Story, { text }: CardMarks): string {
  const room = { width: sideWidth, height: smallSize, sizes: [smallSize], leading: 1 };
  return (
    text(fitText(chapter, { ...room, cut: 'plain' }), side.right, column.bottom - smallSize * leading, {
      cut: 'plain',
      anchor: 'end',
    }) + text(fitText(title, room), side.right, column.bottom, { anchor: 'end' })
  );
}
