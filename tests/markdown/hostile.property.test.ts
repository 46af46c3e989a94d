import fc from 'fast-check';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { compileBody, compileLine, type Prose } from '../../src/markdown/compile.ts';
import { findOverload } from '../../src/markdown/limits.ts';
import { renderProse } from '../../src/markdown/render.ts';
import { Problems } from '../../src/problems/problems.ts';
import { checkWebAddress } from '../../src/problems/web-address.ts';
import { sampleIndex } from './sample-index.ts';

const elements = new Set(
  'a aside blockquote br code data em h1 h2 h3 h4 h5 h6 hr li ol p pre span strong sup time ul'.split(' '),
);
const attributes = new Set(
  'class className dateTime dataFact dataPlain href id role start title value'.split(' '),
);
const reader = unified().use(rehypeParse, { fragment: true }).freeze();
const parser = remark().use(remarkDirective).freeze();

/** Fails when the HTML holds anything that prose does not. */
function expectHarmless(html: string): void {
  visit(reader.parse(html) as Root, (node) => {
    expect(['root', 'text', 'element']).toContain(node.type);
    if (node.type !== 'element') return;
    const { tagName, properties } = node as Element;
    expect(elements).toContain(tagName);
    for (const name of Object.keys(properties)) expect(attributes).toContain(name);
    const { href } = properties;
    if (typeof href === 'string' && !/^(\/[et]\/[a-z#/]*|#.*)$/.test(href))
      expect(checkWebAddress(href)).toBeNull();
  });
}

const render = (prose: Prose): string =>
  renderProse(prose, {
    entryHref: (slug) => `/e/${slug}/`,
    termHref: (id) => `/t/#${id}`,
    sourceNumber: () => 1,
    ledgerHref: () => null,
    noteId: () => null,
    marginNote: () => null,
    spots: [],
    idPrefix: '',
    headingShift: 0,
    isName: false,
  });

const hostilePieces = [
  '<script>',
  '</script>',
  '<img src=x onerror=a>',
  '<svg/onload=a>',
  '<!--',
  '-->',
  '<a href="',
  '">',
  '<',
  '>',
  '&lt;',
  '&#60;',
  'javascript:a',
  'data:text/html,x',
  'vbscript:x',
  'java&Tab;script:a',
  '//evil.example',
  'https://u:p@evil.example',
  'https://vale.example/"onclick=a',
  '[x](javascript:a)',
  '[x](data:text/html,x)',
  '[x](//evil.example)',
  '[x](https://u:p@evil.example)',
  '[x](https://val\u0435.example)',
  '<javascript:a>',
  '{onclick=a style=b}',
  '{.a #b href="javascript:a"}',
  '&#x202E;',
  '&quot;',
  '"',
  "'",
  '`',
  '```\n',
  '```js onload=a\n',
  '\\',
  '\n',
  '\n\n',
  '    ',
  '\t',
];
const plainPieces = [
  'word',
  ' ',
  ' ',
  '. ',
  '*',
  '**',
  '_',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '](https://vale.example/a)',
  '[x](entry:fall)',
  ':fact[crew]',
  ':fact[',
  ':when[fall]',
  ':cite[A]',
  ':term[pier]',
  ':plain[',
  ':::note[T]\n',
  ':::\n',
  '::x',
  '# ',
  '## ',
  '- ',
  '1. ',
  '> ',
  '---\n',
  '[a]: ',
  '<https://vale.example>',
  'é',
  '&amp;',
];
const hostile = fc
  .array(
    fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(...hostilePieces) },
      { weight: 2, arbitrary: fc.constantFrom(...plainPieces) },
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((pieces) => pieces.join(''));
const run = { seed: 9, numRuns: 500 };

test('a body is harmless, or its problems are told', () => {
  let clean = 0;
  fc.assert(
    fc.property(hostile, (text) => {
      const problems = new Problems();
      const prose = compileBody(parser.parse(text), text, 'content/x.md', sampleIndex, problems);
      if (problems.errors.length > 0) return;
      clean += 1;
      expectHarmless(render(prose));
    }),
    run,
  );
  expect(clean).toBeGreaterThan(40);
});

test('a line is harmless, or its problems are told', () => {
  let clean = 0;
  fc.assert(
    fc.property(hostile, (text) => {
      const problems = new Problems();
      const prose = compileLine(text, { file: 'content/x.yaml', line: 3, column: 5 }, sampleIndex, problems);
      if (problems.errors.length > 0) return;
      clean += 1;
      expectHarmless(render(prose));
    }),
    run,
  );
  expect(clean).toBeGreaterThan(40);
});

describe('a long repetition is read or refused, and takes no time without end', () => {
  const repeated = [
    ...'[ ![ *a **a _* *_a ` a` < & &#x <a ]( :a[ :a{ :a[b]{c= ::: [a]( [a](< \\ a_ <!-- [^ :a https:// ( ) . 1 1, 1. :fact[ :date[1] :cite[ }'.split(
      ' ',
    ),
    '> a\n',
    '- a\n',
    '1. a\n',
    '```\n',
    '[a]: b\n',
    '[a]\n',
    '. ',
    ') ',
    'two ',
    '\n',
    ' ',
    '\t',
    'a\n\n',
    '> \n',
    '- \n',
  ];
  test.each(repeated.map((piece) => [JSON.stringify(piece), piece]))(
    '%s',
    (_, piece) => {
      const text = piece.repeat(100_000 / piece.length);
      const problems = new Problems();
      compileLine(text, { file: 'content/x.yaml', line: 1, column: 1 }, sampleIndex, problems);
      const parted = `${text.slice(0, 1000)}\n\n`.repeat(20).split('\n').slice(0, 3000).join('\n');
      if (findOverload(parted) === null)
        compileBody(parser.parse(parted), parted, 'content/x.md', sampleIndex, problems);
      expect(problems).toBeDefined();
    },
    30_000,
  );
});
