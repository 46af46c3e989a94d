import type { MarkedFact } from '../../story/story.ts';
import type { Words } from '../../words/words.ts';
import { isOpen } from './card.ts';
import { keepWhole } from '../../drawing/svg.ts';
import type { CardMarks } from './card-marks.ts';
import { smallSize } from './card-style.ts';
import { measureText } from '../../typeface/measure-text.ts';

const numeralSize = 72;
const gap = 10;
const drop = 40;

/** Whether a figure can be written into so much room. */
export function hasRoom({ fact }: MarkedFact, words: Words, room: number): boolean {
  return measureBound(fact, words) + measureText(fact.numeral, numeralSize) <= room;
}

/**
 * Writes a figure in two lines: its numeral with the word that bounds it, and below it what it is.
 * @param x where it begins or, written from its end, where it ends.
 * @param base the base line of the numeral.
 */
export function drawMarked(
  marked: MarkedFact,
  words: Words,
  { x, base, isFromEnd = false }: { x: number; base: number; isFromEnd?: boolean },
  { text }: CardMarks,
): string {
  const { fact } = marked;
  const bound = fact.bound === 'exact' ? '' : words.numbers.bounds[fact.bound];
  const width = measureText(fact.numeral, numeralSize);
  const numeralX = isFromEnd ? x - width : x + measureBound(fact, words);
  const anchor = isFromEnd ? 'end' : undefined;
  return keepWhole([
    bound ? text({ lines: [bound], size: smallSize }, isFromEnd ? numeralX - gap : x, base, { anchor }) : '',
    text({ lines: [fact.numeral], size: numeralSize }, numeralX, base, {
      hollow: isOpen(fact.status) ? [fact.numeral] : [],
    }),
    text({ lines: [marked.words], size: smallSize }, x, base + drop, { anchor }),
  ]);
}

function measureBound({ bound }: MarkedFact['fact'], words: Words): number {
  return bound === 'exact' ? 0 : measureText(words.numbers.bounds[bound], smallSize) + gap;
}
