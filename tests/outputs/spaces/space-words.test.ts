import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spaceWords } from '../../../src/outputs/spaces/space-words.ts';

test.each([
  ['<b>$85 million</b><span>Money</span>', '<b>$85 million</b> <span>Money</span>'],
  ['<data>400</data><i>computed</i>', '<data>400</data> <i>computed</i>'],
  ['<a href="/a/">One</a><a href="/b/">Two</a>', '<a href="/a/">One</a> <a href="/b/">Two</a>'],
  ['<p>Left <b>alone</b>, here</p>', '<p>Left <b>alone</b>, here</p>'],
  ['<b>2024</b><sup class="cite"><a>1</a></sup>', '<b>2024</b><sup class="cite"><a>1</a></sup>'],
  ['<b>One</b> <i>two</i>', '<b>One</b> <i>two</i>'],
  ['<a>One</a><a><svg><path d="M0 0"/></svg>Two</a>', '<a>One</a> <a><svg><path d="M0 0"/></svg>Two</a>'],
  ['<b>Place</b>Nairobi', '<b>Place</b> Nairobi'],
  ['armoured <a>carrier</a>s', 'armoured <a>carrier</a>s'],
  ['<svg><text>a</text><text>b</text></svg>', '<svg><text>a</text><text>b</text></svg>'],
])('%s becomes %s', (html, spaced) => {
  expect(spaceWords(html)).toBe(spaced);
});

test('it adds spaces and nothing else, and once is enough', () => {
  const piece = fc.constantFrom(
    'word',
    '7',
    ' ',
    '<b>',
    '</b>',
    '<a href="/x/">',
    '</a>',
    '<p>',
    '</p>',
    ',',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const html = pieces.join('');
      const spaced = spaceWords(html);
      expect(spaced.replaceAll(' ', '')).toBe(html.replaceAll(' ', ''));
      expect(spaceWords(spaced)).toBe(spaced);
    }),
  );
});
