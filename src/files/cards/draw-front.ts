import { listBarSections } from '../../charts/bar/bar-sections.ts';
import type { Quantity, Story } from '../../story/story.ts';
import type { Words } from '../../words/words.ts';
import type { Card } from './card.ts';
import type { CardMarks } from './card-marks.ts';
import { cardHeight, cardMargin, column, kickerSizes } from './card-style.ts';
import { barHeight, drawBar, placeShare } from './draw-bar.ts';
import { fitText } from '../../typeface/fit-text.ts';
import { layBlock, writeBlock } from './text-block.ts';

const barTop = cardHeight - cardMargin - barHeight;
const gap = 34;
const leading = 1.05;

/** Draws the head of the story: its headline, the bar, and the line that stands on what is there now. */
export function drawFront(
  card: Card,
  story: Story,
  quantity: Quantity,
  words: Words,
  marks: CardMarks,
): string {
  const now = placeShare(listBarSections(quantity).find(({ isNow }) => isNow)?.to ?? 0);
  const edge = Math.min(now, column.left - cardMargin);
  const name = fitText(story.title, {
    width: edge - cardMargin - gap,
    height: barTop / 2,
    sizes: kickerSizes,
    leading,
  });
  return [
    marks.text(name, cardMargin, column.top + name.size * 0.8, { leading }),
    edge === now ? marks.stroke(`M${now} 0V${barTop}`, 6) : '',
    writeBlock(layBlock(card, barTop - gap - column.top), card, column.top, marks),
    drawBar(quantity, words, barTop, marks),
  ].join('');
}
