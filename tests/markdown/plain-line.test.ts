import fc from 'fast-check';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { compileBody, compileLine } from '../../src/markdown/compile.ts';
import { readPlainLine } from '../../src/markdown/plain-line.ts';
import { Problems } from '../../src/problems/problems.ts';
import { sampleIndex } from './sample-index.ts';

const parser = remark().use(remarkDirective).freeze();
const place = { file: 'x.yaml', line: 1, column: 1 };
const pieces = [
  ...'abzåçéßЖ漢ـ .,;:?!()‘’“”\'"–—-_*`~#&<>[]{}|/\\^$%+=@\t\n',
  ...['*a*', '_a_', '`a`', '~~a~~', '[a](b)', '<b>', '&amp;', '\\*', ':a[b]', '{{a}}', 'a$$b', '[[a]]', '1'],
  ...[
    '  ',
    '--',
    'www.a',
    'http://a',
    'two ',
    'people',
    'i)',
    'a.',
    '10',
    'e\u0301',
    '\u200d',
    '---',
    'a:b',
    ':fact',
  ],
];
const lines = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...pieces) },
      { weight: 3, arbitrary: fc.stringMatching(/^[a-zé]{1,4}[ ,.()–-]{0,3}$/) },
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));

test('a plain line is read as the parser reads it', () => {
  let plain = 0;
  fc.assert(
    fc.property(lines, (text) => {
      const tree = readPlainLine(text);
      if (!tree) return;
      plain += 1;
      expect(tree).toEqual(parser.parse(text));
    }),
    { numRuns: 4000 },
  );
  expect(plain).toBeGreaterThan(400);
});

test('no rule finds more in a plain line than it is told of', () => {
  fc.assert(
    fc.property(lines, (text) => {
      if (!readPlainLine(text)) return;
      const [quick, whole] = [new Problems(), new Problems()];
      const line = compileLine(text, place, sampleIndex, quick);
      const body = compileBody(parser.parse(new VFile(text)), text, place.file, sampleIndex, whole);
      expect(quick.list).toEqual(whole.list);
      expect({ ...line, tree: null }).toEqual({ ...body, tree: null });
    }),
    { numRuns: 2000 },
  );
});

test.each(['Two people came', 'www.example', 'It costs $3', 'See [a](b)', 'a  ', '- a', 'a: b', 'a_b_'])(
  'what is more than words goes to the parser: %s',
  (text) => {
    expect(readPlainLine(text) === null).toBe(text !== 'Two people came');
  },
);
