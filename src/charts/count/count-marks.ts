import type { Colours } from '../../drawing/picture-style.ts';
import { measureText } from '../../typeface/measure-text.ts';
import { setIn } from '../../typeface/picture-faces.ts';
import { escapeText, tag, type Attributes } from '../../drawing/svg.ts';

/** The forms that say how certain a number is, alike in the chart and in its key. */
export interface CountMarks {
  label: (text: string, at: Attributes) => string;
  numeral: (text: string, x: number, y: number, isComputed: boolean) => string;
  /** The double rule under a sum of ours. */
  rules: (x: number, y: number, width: number) => string;
  line: (d: string, basis: 'main' | 'rounded' | 'counted') => string;
  reported: (x: number, y: number) => string;
  planned: (x: number, y: number, width: number, height: number) => string;
  cross: (x: number, y: number) => string;
  tie: (d: string) => string;
}

/** The size of numerals and of labels. */
export const numeralSize = 40;
export const labelSize = 30;

/** The width of a numeral in the headline face. */
export function measureNumeral(text: string): number {
  return Math.round(measureText(text, numeralSize));
}

/** Makes the marks of the count in the colours of the site. */
export function markCount(colours: Colours): CountMarks {
  const [ink, paper, rejected] = [colours('ink'), colours('paper'), colours('rejected')];
  const stroke = { fill: 'none', stroke: ink };
  const rules: CountMarks['rules'] = (x, y, width) =>
    tag('path', { d: `M${x} ${y}h${width}m0 5h${-width}`, ...stroke, 'stroke-width': 2 });
  return {
    rules,
    label: (text, at) => tag('text', { fill: ink, ...setIn('plain', labelSize), ...at }, escapeText(text)),
    numeral: (text, x, y, isComputed) =>
      tag('text', { x, y, fill: ink, ...setIn('bold', numeralSize) }, escapeText(text)) +
      (isComputed ? rules(x, y + 5, measureNumeral(text)) : ''),
    line: (d, basis) =>
      tag('path', {
        d,
        ...stroke,
        'stroke-width': basis === 'main' ? 5 : 2.5,
        'stroke-dasharray': basis === 'counted' ? '9 5' : undefined,
      }),
    reported: (x, y) => tag('circle', { cx: x, cy: y, r: 7, fill: paper, stroke: ink, 'stroke-width': 3 }),
    planned: (x, y, width, height) =>
      tag('rect', { x, y, width, height, ...stroke, 'stroke-width': 2.5, 'stroke-dasharray': '10 7' }),
    cross: (x, y) =>
      tag('path', { d: `M${x - 9} ${y - 9}l18 18m0 -18l-18 18`, stroke: rejected, 'stroke-width': 5 }),
    tie: (d) =>
      tag('path', { d, fill: 'none', stroke: rejected, 'stroke-width': 3, 'stroke-dasharray': '8 6' }),
  };
}
