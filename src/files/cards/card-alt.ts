import { joinParts } from '../../numbers/write.ts';
import type { Story } from '../../story/story.ts';
import { wordsFor } from '../../words/words.ts';
import type { Card } from './card.ts';

/** Says what a card shows, for those who cannot see it. */
export function writeAlt(card: Card, { language, quantity }: Story): string {
  const words = wordsFor(language);
  const { kicker } = card;
  const title = card.title.replace(/\.$/, '');
  switch (card.kind) {
    case 'entry':
      return words.cardEntry(kicker, title);
    case 'line':
      return words.cardLine(title);
    case 'fork':
      return words.cardFork([title, card.follow].filter(Boolean).join(' ').replace(/\.$/, ''));
    case 'fact':
      return [`${words.label(joinParts(card.figure.parts))} ${title}`, kicker]
        .filter(Boolean)
        .join(words.semicolon);
    case 'front':
    case 'quantity':
      return quantity
        ? words.cardChart(title, quantity.now.fact.text, quantity.plan?.fact.text ?? null)
        : title;
    case 'plain':
      return title;
  }
}
