import type { Story } from '../../story/story.ts';
import { wordsFor } from '../../words/words.ts';
import type { Card, CardFigure } from './card.ts';

/** Says what a card shows, for those who cannot see it. */
export function writeAlt(card: Card, { language, quantity }: Story): string {
  const words = wordsFor(language);
  const { title, kicker } = card;
  const say = ({ bound, numeral, words: whose }: CardFigure) =>
    `${bound === 'exact' ? '' : `${words.boundOf[bound]} `}${numeral}, ${whose}`;
  switch (card.kind) {
    case 'entry':
      return words.cardEntry(kicker, title);
    case 'line':
      return words.cardLine(title);
    case 'fork':
      return words.cardFork(title);
    case 'fact':
      return `${title}: ${say(card.figure)}`;
    case 'front':
    case 'quantity':
      return quantity ? words.cardChart(title, quantity.now.fact.text, quantity.plan.fact.text) : title;
    case 'plain':
      return title;
  }
}
