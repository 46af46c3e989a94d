import { drawCount } from '../../charts/count/draw-count.ts';
import { countOtherSources } from '../../charts/count/count-sources.ts';
import type { Colours } from '../../drawing/picture-style.ts';
import { findArticle } from '../../story/ledger.ts';
import type { Quantity, Story } from '../../story/story.ts';
import { fitText } from '../../typeface/fit-text.ts';
import { setLine } from '../../drawing/outline-text.ts';
import type { Card } from './card.ts';
import type { Words } from '../../words/words.ts';
import { cardHeight, cardWidth } from './card-style.ts';

const margin = 44;
const size = 28;
const noteSize = 28;
const noteRoom = 52;

/** Draws the measured quantity as its page does, with fewer words. */
export function drawQuantity(
  { title }: Card,
  story: Story,
  quantity: Quantity,
  words: Words,
  colours: Colours,
): string {
  const chart = drawCount(story, quantity, colours, {
    width: cardWidth,
    height: cardHeight - noteRoom,
    title,
    margin,
    size,
    write: setLine,
  });
  const source = words.pictureSource(
    findArticle(story)?.publisher ?? null,
    countOtherSources(story, quantity),
  );
  const [line = ''] = fitText(source, {
    width: cardWidth - 2 * margin,
    height: noteRoom,
    sizes: [noteSize],
    leading: 1,
    cut: 'plain',
  }).lines;
  const note = { text: line, cut: 'plain', size: noteSize, look: { fill: colours('mute') } } as const;
  return chart.markup + setLine([note], margin, cardHeight - 28);
}
