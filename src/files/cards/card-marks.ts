import type { Fact } from '../../story/story.ts';
import type { Colours } from '../../drawing/picture-style.ts';
import { setIn } from '../../typeface/picture-faces.ts';
import { escapeText, keepWhole, tag, type Attributes } from '../../drawing/svg.ts';
import { lightHues, shapes } from '../../drawing/shapes.ts';
import type { CardMark } from './card.ts';
import type { FittedText } from '../../typeface/fit-text.ts';

/** What cards are drawn with, in the colours of the site. */
export interface CardMarks {
  colours: Colours;
  shape: (mark: CardMark, x: number, y: number, size: number) => string;
  /** Lines of text, the first base line at y. */
  text: (text: FittedText, x: number, y: number, look?: TextLook) => string;
  /** The line that says how certain a number is, under or through it. */
  certainty: (status: Fact['status'], x: number, y: number, width: number, size: number) => string;
  stroke: (d: string, width: number, look?: Attributes) => string;
}

/** How a text is set; ink, from the left and bold unless told. */
export interface TextLook {
  cut?: 'bold' | 'plain';
  leading?: number;
  colour?: string;
  anchor?: 'end';
  /** Words that are drawn as outlines. */
  hollow?: readonly string[];
}

/** Makes the marks of the cards. */
export function markCards(colours: Colours): CardMarks {
  const [ink, paper, plan] = [colours('ink'), colours('paper'), colours('plan')];
  const outline = (size: number) => ({
    fill: paper,
    stroke: plan,
    'stroke-width': Math.max(2, size * 0.034),
    'paint-order': 'stroke',
  });
  const stroke: CardMarks['stroke'] = (d, width, look = {}) =>
    tag('path', { d, fill: 'none', stroke: ink, 'stroke-width': width, ...look });
  return {
    colours,
    stroke,
    shape: ({ shape, hue, isHollow }, x, y, size) => {
      const isBounded = isHollow || lightHues.has(hue);
      return tag('path', {
        d: shapes[shape],
        transform: `translate(${x - size / 2} ${y - size / 2}) scale(${size / 16})`,
        fill: isHollow ? paper : colours(hue),
        stroke: isHollow ? plan : isBounded ? ink : undefined,
        'stroke-width': isBounded ? Math.max(0.9, 36 / size) : undefined,
      });
    },
    text: ({ lines, size }, x, y, { cut = 'bold', leading = 1, colour = 'ink', anchor, hollow = [] } = {}) =>
      keepWhole(
        lines.map((text, index) =>
          tag(
            'text',
            {
              x,
              y: y + index * size * leading,
              fill: colours(colour),
              'text-anchor': anchor,
              ...setIn(cut, size),
            },
            splitAt(text, hollow)
              .map((part) => (hollow.includes(part) ? tag('tspan', outline(size), part) : escapeText(part)))
              .join(''),
          ),
        ),
      ),
    certainty: (status, x, y, width, size) => {
      const thickness = Math.max(4, size * 0.03);
      const drop = y + size * 0.1;
      if (status === 'computed')
        return stroke(`M${x} ${drop}h${width}m0 ${thickness * 2}h${-width}`, thickness);
      if (status === 'contested')
        return stroke(`M${x} ${drop + thickness}h${width}`, thickness, {
          'stroke-dasharray': `${thickness * 4} ${thickness * 2.5}`,
        });
      if (status === 'estimated') {
        const wave = Math.max(10, size * 0.1);
        const waves = Math.floor(width / (2 * wave));
        return stroke(
          `M${x} ${drop + thickness}q${wave / 2} ${-wave} ${wave} 0t${wave} 0`.concat(
            `t${wave} 0t${wave} 0`.repeat(Math.max(0, waves - 1)),
          ),
          thickness,
        );
      }
      if (status === 'rejected')
        return stroke(`M${x} ${y - size * 0.33}h${width}`, thickness * 2, { stroke: colours('rejected') });
      return '';
    },
  };
}

function splitAt(text: string, words: readonly string[]): string[] {
  if (words.length === 0) return [text];
  const pattern = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return text.split(new RegExp(`(${pattern})`)).filter(Boolean);
}
