import { expect, test } from 'vitest';
import { compileLine } from '../../src/markdown/compile.ts';
import { renderProse } from '../../src/markdown/render.ts';
import { Problems } from '../../src/problems/problems.ts';
import { sampleIndex as index } from './sample-index.ts';

function render(text: string, isName = false): string {
  const problems = new Problems();
  const prose = compileLine(text, { file: 'x.yaml', line: 1, column: 1 }, index, problems);
  expect(problems.list).toEqual([]);
  return renderProse(prose, {
    entryHref: (slug) => `/e/${slug}/`,
    termHref: (id) => `/t/#${id}`,
    sourceNumber: (id) => (id === 'A' ? 1 : 2),
    ledgerHref: () => null,
    noteId: () => null,
    marginNote: () => null,
    spots: [],
    idPrefix: '',
    headingShift: 0,
    isName,
  });
}

test.each([
  [
    'Some :fact[crew] came',
    'Some <data value="40" data-fact="crew" class="contested">at least 40</data> came',
  ],
  [':fact[crew] came', '<data value="40" data-fact="crew" class="contested">At least 40</data> came'],
  ['on :when[fall],', 'on <time datetime="2021-03-09">9 March 2021</time>,'],
  ['two :term[pier]s', 'two <a class="term" href="/t/#pier">pier</a>s'],
  ['rule :plain[26:99]', 'rule <span data-plain>26:99</span>'],
  ['[the fall](entry:fall)', '<a href="/e/fall/">the fall</a>'],
  [
    'done.:cite[B#2, A]',
    'done.<sup class="cite">[<a href="#source-1" role="doc-noteref">1</a> <a href="#source-2" role="doc-noteref">2</a>]</sup>',
  ],
])('renders %s', (text, html) => {
  expect(render(text)).toBe(html);
});

test.each([
  [':term[pier] fell', 'Pier'],
  ['It stood. “:term[pier] fell.”', 'Pier'],
  ['It stood.:cite[A] :term[pier] fell', 'Pier'],
  ['**:term[pier]** fell', 'Pier'],
  [':fact[crew] saw the :term[pier]', 'pier'],
  ['The :term[pier] fell', 'pier'],
  [':term[caisson] fell', '<em>Caisson</em>'],
  ['The :term[caisson] fell', '<em>caisson</em>'],
  [':term[m2] fell', 'm2 of deck'],
  [':term[mRNA] fell', 'mRNA'],
  [':term[pre-Alpine] rose', 'Pre-Alpine lake'],
])('a term that opens a sentence has a capital, unless it is small on purpose: %s', (text, printed) => {
  expect(/<a class="term"[^>]*>(.*)<\/a>/.exec(render(text))?.[1]).toBe(printed);
});

test('a link holds no other link, nor sources', () => {
  const link = '[the **:term[pier]** of :fact[crew]:cite[A]](entry:fall)';
  expect(render(`See ${link}.:cite[A]`)).toBe(
    'See <a href="/e/fall/">the <strong><span>pier</span></strong> of <data value="40" data-fact="crew" class="contested">at least 40</data></a>.<sup class="cite">[<a href="#source-1" role="doc-noteref">1</a>]</sup>',
  );
  expect(render(`See ${link}.:cite[A]`, true)).toBe(
    'See <span>the <strong><span>pier</span></strong> of <data value="40" data-fact="crew" class="contested">at least 40</data></span>.',
  );
});

test('keeps the sign after a figure that opens its note at its side', () => {
  const problems = new Problems();
  const prose = compileLine(
    'It had :fact[crew], no more',
    { file: 'x.yaml', line: 1, column: 1 },
    index,
    problems,
  );
  const html = renderProse(prose, {
    entryHref: String,
    termHref: String,
    sourceNumber: () => 1,
    ledgerHref: () => null,
    noteId: () => 'n1',
    marginNote: () => null,
    spots: [],
    idPrefix: '',
    headingShift: 0,
    isName: false,
  });
  expect(html).toBe('It had <a href="#n1" data-note="n1" class="contested">at least 40</a>, no more');
});

test('leaves what only looks like a directive as it was written', () => {
  expect(render('a ratio of a:b, at vale.example:x')).toBe('a ratio of a:b, at vale.example:x');
});

test('escapes what could be markup', () => {
  expect(render('a & b')).toBe('a &#x26; b');
});
