import { escapeText, tag } from '../../drawing/svg.ts';
import { round } from '../round.ts';
import { fillSteps, lineSteps, type StepBox } from './step-path.ts';
import type { CountPen, Look, Spot } from './count-marks.ts';

const teeth = { width: 6, height: 9, count: 90 };
const pxOfRem = 16;
/** The size of words, in px where a rem has 16. */
const labelSize = 13;

/** Draws into a page of any width: places are shares of the frame, and the style sheet says how marks look. */
export function penOfPage(rows: number): CountPen {
  const share = (part: number) => `${round(part)}%`;
  const down = (row: number) => ((rows - row) / rows) * 100;
  const box: StepBox = { across: (x) => x, down };
  const at = ({ x, dx, row }: Spot) => ({ x: share(x), dx, y: share(down(row)) });
  return {
    steps: (steps, look, base) =>
      steps.length === 0
        ? ''
        : stretched(
            tag('path', {
              class: look,
              d: base === null ? lineSteps(steps, box) : fillSteps(steps, base, box),
            }),
          ),
    line: (from, to, look) =>
      tag('line', {
        class: look,
        x1: share(from.x),
        x2: share(to.x),
        y1: share(down(from.row)),
        y2: share(down(to.row)),
      }),
    circle: (spot) => tag('circle', { class: 'dot', cx: share(spot.x), cy: share(down(spot.row)), r: 4.5 }),
    cross: (spot) =>
      tag(
        'svg',
        { class: 'cross', x: share(spot.x), y: share(down(spot.row)), width: 1, height: 1 },
        tag('path', { d: 'M-5-5l10 10m0-10l-10 10' }),
      ),
    teeth: (x, from, to) =>
      tag(
        'svg',
        {
          class: 'teeth',
          x: share(x),
          y: share(down(to)),
          width: teeth.width,
          height: share(down(from) - down(to)),
        },
        tag('path', {
          d: `M0 0${`l${teeth.width} ${teeth.height / 2}l-${teeth.width} ${teeth.height / 2}`.repeat(teeth.count)}z`,
        }),
      ),
    text: (runs, spot, isFromEnd, look) =>
      tag(
        'text',
        {
          class: look === 'label' ? undefined : look,
          ...at(spot),
          'text-anchor': isFromEnd ? 'end' : undefined,
        },
        ...runs.map(({ text, form }) =>
          form === 'plain' ? escapeText(text) : tag('tspan', { class: form }, escapeText(text)),
        ),
      ),
    numeral: ({ numeral, bound, size, isStacked }, spot) => {
      const look = { class: 'within', 'text-anchor': 'end', ...at(spot) };
      const large = tag('tspan', { class: 'big', 'font-size': `${size / pxOfRem}rem` }, escapeText(numeral));
      if (!bound || !isStacked) return tag('text', look, bound ? `${escapeText(bound)} ` : '', large);
      const above = { ...look, dy: `-${round((size * 0.9 + 6) / labelSize)}em` };
      return tag('text', look, large) + tag('text', above, escapeText(bound));
    },
    ticks: (places, row) =>
      stretched(
        tag('path', { class: 'tick', d: places.map((x) => `M${x} ${round(down(row))}v-1.2`).join('') }),
      ),
    name: ({ x, month, year }) => {
      const below = (text: string, look: Look, dy: string) =>
        text ? tag('text', { class: look, x: share(x), y: '100%', dy }, escapeText(text)) : '';
      return below(month, 'month', '1.35em') + below(year, 'year', month ? '2.35em' : '1.2em');
    },
  };
}

/** What is stretched over the whole frame; its strokes are not. */
function stretched(content: string): string {
  const box = { viewBox: '0 0 100 100', preserveAspectRatio: 'none', width: '100%', height: '100%' };
  return tag('svg', box, content);
}
