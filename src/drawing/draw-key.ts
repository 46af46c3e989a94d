import { drawingWidth, type Colours } from './picture-style.ts';
import { measureText } from '../typeface/measure-text.ts';
import { setIn } from '../typeface/picture-faces.ts';
import { escapeText, tag } from './svg.ts';
import type { Drawing } from './frame-picture.ts';

/** One form of certainty: a sample around the point 0, 0 and what it means. */
export interface KeyItem {
  sample: string;
  words: string;
}

const size = 28;
const rowHeight = 40;
const sampleWidth = 56;
const gap = 34;

/** Draws the key in as many rows as it needs. */
export function drawKey(items: readonly KeyItem[], colours: Colours): Drawing {
  let [x, row] = [0, 0];
  const drawn = items.map(({ sample, words }) => {
    const width = sampleWidth + measureText(words, size, 'plain');
    if (x > 0 && x + width > drawingWidth) [x, row] = [0, row + 1];
    const y = row * rowHeight + rowHeight / 2;
    const item = tag(
      'g',
      { transform: `translate(${Math.round(x)} ${y})` },
      tag('g', { transform: `translate(${(sampleWidth - 14) / 2} 0)` }, sample),
      tag(
        'text',
        { x: sampleWidth, y: size * 0.35, fill: colours('ink'), ...setIn('plain', size) },
        escapeText(words),
      ),
    );
    x += width + gap;
    return item;
  });
  return { height: (row + 1) * rowHeight, markup: drawn.join('') };
}
