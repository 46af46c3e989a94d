import { prepareCharts } from '../../charts/count/count-charts.ts';
import type { Quantity, Story } from '../../story/story.ts';
import type { Words } from '../../words/words.ts';
import { plotCount } from '../../charts/count/count-plot.ts';
import { tag } from '../../drawing/svg.ts';
import type { Card } from './card.ts';
import type { CardMarks } from './card-marks.ts';
import { cardHeight, cardMargin, cardWidth, column } from './card-style.ts';
import { drawMarked } from './draw-marked.ts';
import { layBlock, writeBlock } from './text-block.ts';

const height = 232;
const width = cardWidth - 2 * cardMargin;
const top = cardHeight - cardMargin - height;
const gap = 12;
const belowPlan = 72;
const aboveNow = 60;

/** Draws the measured quantity as a line of steps below what is planned. */
export function drawSteps(
  card: Card,
  story: Story,
  quantity: Quantity,
  words: Words,
  marks: CardMarks,
): string {
  const { colours, stroke } = marks;
  const { whole: layout } = prepareCharts(story, quantity);
  const plot = plotCount({ layout, quantity, words, style: story.numberStyle, colours, width, height });
  const { plan } = quantity;
  const planY = plan && plot.down(layout.y(plan.fact.value));
  const nowY = plot.down(layout.y(quantity.now.fact.value));
  const nowX = plot.across(layout.articleX ?? 100);
  return (
    writeBlock(layBlock(card, top - gap - column.top), card, column.top, marks) +
    tag(
      'g',
      { transform: `translate(${cardMargin} ${top})` },
      tag('path', { d: plot.fill(layout.mass), fill: colours(`${quantity.hue}-mass`) }),
      tag('path', { d: plot.fill(layout.pale), fill: colours('pale') }),
      stroke(plot.line(layout.lines[0]?.steps ?? []), 6),
      planY === null ? '' : stroke(`M0 ${planY}h${width}`, 4, { 'stroke-dasharray': '14 9' }),
      stroke(`M0 ${height}h${width}`, 6),
    ) +
    drawMarked(
      quantity.now,
      words,
      {
        x: cardMargin + nowX,
        base: Math.max(nowY - aboveNow, (planY ?? 0) + belowPlan) + top,
        isFromEnd: true,
      },
      marks,
    ) +
    (plan ? drawMarked(plan, words, { x: cardMargin, base: (planY ?? 0) + belowPlan + top }, marks) : '')
  );
}
