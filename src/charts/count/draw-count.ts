import type { CountLayout } from './count-layout.ts';
import type { Quantity } from '../../story/story.ts';
import type { NumberStyle } from '../../numbers/write.ts';
import type { Words } from '../../words/words.ts';
import { drawAxis, drawGrid, drawLevels, drawParting } from './count-ground.ts';
import { plotCount } from './count-plot.ts';
import {
  drawEnds,
  drawNumerals,
  drawPlans,
  drawRejected,
  drawReported,
  drawSeries,
  endWidth,
} from './count-series.ts';
import type { Drawing } from '../../drawing/frame-picture.ts';
import { drawingWidth, type Colours } from '../../drawing/picture-style.ts';
import { tag } from '../../drawing/svg.ts';

const height = 520;
const roomAbove = 40;
const roomBeside = 24;
const roomBelow = 36;

/** Draws the count over its whole span as one drawing of fixed size. */
export function drawCount(
  layout: CountLayout,
  quantity: Quantity,
  colours: Colours,
  words: Words,
  style: NumberStyle,
): Drawing {
  const width = Math.round(drawingWidth - roomBeside - endWidth);
  const plot = plotCount({ layout, quantity, colours, words, style, width, height });
  const parts = [
    drawGrid,
    drawSeries,
    drawLevels,
    drawPlans,
    drawParting,
    drawAxis,
    drawRejected,
    drawReported,
    drawNumerals,
    drawEnds,
  ];
  return {
    height: roomAbove + height + roomBelow,
    markup: tag('g', { transform: `translate(0 ${roomAbove})` }, ...parts.map((draw) => draw(plot))),
  };
}
