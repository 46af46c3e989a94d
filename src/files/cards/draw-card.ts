import type { Story } from '../../story/story.ts';
import { wordsFor } from '../../words/words.ts';
import type { Colours } from '../../drawing/picture-style.ts';
import { tag } from '../../drawing/svg.ts';
import type { Card } from './card.ts';
import { prepareGround } from './card-ground.ts';
import { markCards } from './card-marks.ts';
import { cardHeight, cardWidth, column, side } from './card-style.ts';
import { drawEntry } from './draw-entry.ts';
import { drawFact } from './draw-fact.ts';
import { drawFork } from './draw-fork.ts';
import { drawFront } from './draw-front.ts';
import { drawLine, drawLit } from './draw-line.ts';
import { drawQuantity } from './draw-quantity.ts';
import { drawName } from './draw-name.ts';
import { layBlock, writeBlock } from './text-block.ts';

const largeShape = 196;

/**
 * Makes the hand that draws the cards of a story as SVG.
 * @param colours the colours of the site.
 */
export function drawCards(story: Story, colours: Colours): (card: Card) => string {
  const words = wordsFor(story.language);
  const marks = markCards(colours);
  const ground = prepareGround(story);
  const { quantity } = story;
  const hue = quantity?.hue;
  const drawing = (card: Card): string => {
    if (card.kind === 'front' && quantity) return drawFront(card, story, quantity, words, marks);
    if (card.kind === 'quantity' && quantity) return drawQuantity(card, story, quantity, words, colours);
    const name = drawName(card, story, marks);
    if (card.kind === 'fact') return drawFact(card, ground, hue, marks) + name;
    if (card.kind === 'entry') return drawEntry(card, ground, hue, marks) + name;
    return [
      card.kind === 'fork' ? drawFork(card, marks) : drawLine(ground, marks, hue),
      card.kind === 'line' ? drawLit(ground, marks, card.lit) : '',
      card.kind === 'line' && card.isLarge && card.mark
        ? marks.shape(card.mark, side.right - largeShape / 2, column.top + largeShape / 2, largeShape)
        : '',
      writeBlock(layBlock(card, column.bottom - column.top), card, column.top, marks),
      name,
    ].join('');
  };
  return (card) =>
    tag(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: cardWidth,
        height: cardHeight,
        viewBox: `0 0 ${cardWidth} ${cardHeight}`,
      },
      tag('rect', { width: cardWidth, height: cardHeight, fill: colours('paper') }),
      drawing(card),
    );
}
