import { formatDay } from '../../dates.ts';
import { listLevels } from '../../story/list-marked.ts';
import { labelGrid } from './count-grid.ts';
import { labelSize } from './count-marks.ts';
import type { CountPlot } from './count-plot.ts';
import { setIn } from '../../typeface/picture-faces.ts';
import { tag, type Attributes } from '../../drawing/svg.ts';

const rise = 8;

function drawRule({ width }: CountPlot, y: number, stroke: string, attributes: Attributes = {}): string {
  return tag('line', { x1: 0, x2: width, y1: y, y2: y, stroke, 'stroke-width': 2, ...attributes });
}

/** The lines of the scale; a value that a level names is left to it. */
export function drawGrid(plot: CountPlot): string {
  const { layout, quantity, marks, colours, style, down } = plot;
  const rules = layout.ticks.map(({ y }) => drawRule(plot, down(y), colours('hair')));
  const labels = labelGrid(layout, quantity, style).map(({ y, text }) =>
    marks.label(text, { x: 0, y: down(y) - rise, fill: colours('mute') }),
  );
  return [...rules, ...labels].join('');
}

/** What was pledged and planned, as lines across. */
export function drawLevels(plot: CountPlot): string {
  const { layout, quantity, marks, colours, down } = plot;
  return listLevels(quantity)
    .map(({ fact, words: says }) => {
      const y = down(layout.y(fact.value));
      const dashes = fact === quantity.plan?.fact ? { 'stroke-dasharray': '10 8' } : {};
      return (
        drawRule(plot, y, colours('ink'), dashes) + marks.label(`${fact.text} ${says}`, { x: 0, y: y - rise })
      );
    })
    .join('');
}

/** Where the article stands in time. */
export function drawParting({ layout, marks, colours, words, height, across }: CountPlot): string {
  if (layout.articleX === null) return '';
  const x = across(layout.articleX);
  const y = height * 0.12;
  return (
    tag('line', { x1: x, x2: x, y1: 0, y2: height, stroke: colours('ink'), 'stroke-width': 2 }) +
    marks.label(words.theArticle, { x: x - 10, y, 'text-anchor': 'end' }) +
    marks.label(words.afterArticleShort, { x: x + 10, y })
  );
}

/** The axis: a tick a month, a label a year. */
export function drawAxis(plot: CountPlot): string {
  const { layout, marks, colours, style, height, across } = plot;
  const ticks = layout.months.map(({ x }) => `M${across(x)} ${height}v10`).join('');
  const years = layout.months
    .filter(({ isNamed }) => isNamed)
    .map(({ day, x }) =>
      marks.label(formatDay(day, 'y', style.language), {
        x: across(x) + 6,
        y: height + labelSize,
        ...setIn('bold', labelSize),
      }),
    );
  return (
    drawRule(plot, height, colours('ink'), { 'stroke-width': 3 }) +
    tag('path', { d: ticks, stroke: colours('ink'), 'stroke-width': 2 }) +
    years.join('')
  );
}
