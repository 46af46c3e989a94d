import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { breakFigure } from '../../src/markdown/break-figure.ts';

test.each([
  ['about 1,200 people', 'about 1,200 people'],
  [
    'plus de 1,2\u00a0million de livres sterling',
    'plus de <wbr>1,2\u00a0million <wbr>de livres <wbr>sterling',
  ],
  ['$500 million to $600 million', '$500 million <wbr>to $600 <wbr>million'],
  ['Donaudampfschifffahrtsgesellschaften', 'Donaudampfschifffahrtsgesellschaften'],
])('“%s” may break only where it would not fit', (text, html) => {
  expect(toHtml({ type: 'root', children: breakFigure(text) }).replaceAll('&nbsp;', '\u00a0')).toBe(html);
});
