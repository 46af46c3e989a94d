import { listBarSections } from '../../charts/bar/bar-sections.ts';
import type { Quantity } from '../../story/story.ts';
import type { Words } from '../../words/words.ts';
import { tag } from '../../drawing/svg.ts';
import type { CardMarks } from './card-marks.ts';
import { cardMargin, cardWidth } from './card-style.ts';
import { drawMarked, hasRoom } from './draw-marked.ts';

const width = cardWidth - 2 * cardMargin;
const inset = 14;
const base = 70;

/** How high the bar is. */
export const barHeight = 126;

/** Draws the bar: what is there now, the levels on the way, and the plan. */
export function drawBar(quantity: Quantity, words: Words, top: number, marks: CardMarks): string {
  const { colours, stroke } = marks;
  return listBarSections(quantity)
    .map(({ from, to, isReached, isFromEnd, marked }) => {
      const left = placeShare(from);
      const right = placeShare(to);
      const box = `M${left} ${top}H${right}v${barHeight}H${left}z`;
      const at = { x: isFromEnd ? right - inset : left + inset, base: top + base, isFromEnd };
      return [
        isReached ? tag('path', { d: box, fill: colours(`${quantity.hue}-mass`) }) : '',
        stroke(
          box,
          4,
          marked.fact.status === 'planned' ? { stroke: colours('plan'), 'stroke-dasharray': '14 9' } : {},
        ),
        hasRoom(marked, words, right - left - inset) ? drawMarked(marked, words, at, marks) : '',
      ].join('');
    })
    .join('');
}

/** Where a share of its width, in %, stands on the bar. */
export function placeShare(share: number): number {
  return Math.round(cardMargin + (share / 100) * width);
}
