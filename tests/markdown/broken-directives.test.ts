import { expect, test } from 'vitest';
import { compileLine } from '../../src/markdown/compile.ts';
import { Problems } from '../../src/problems/problems.ts';
import { sampleIndex } from './sample-index.ts';

const signs = [...':[](){}#,."\'x'];

/** Every text that one slip of the hand makes of another: a sign out, twice, in, or instead of what stands there. */
function* listSlips(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 1) {
    const [before, sign, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
    yield before + after;
    for (const put of [...signs, sign, ' ']) {
      yield before + put + sign + after;
      yield before + put + after;
    }
  }
}

function tell(text: string): string[] {
  const problems = new Problems();
  compileLine(text, { file: 'x.yaml', line: 1, column: 1 }, sampleIndex, problems);
  return problems.errors.map(({ message }) => message.split('\n')[0] ?? '');
}

test.each([
  'They said so.:cite[A, B#1, B#4] Then',
  'It fell on :when[fall] and',
  'Some :fact[crew] came',
  'The hour, :plain[11:26:05], was late',
  'That was on :date[2023-07-14/2023-08-15] then.:cite[A, B#2]',
  'Here a :term[m2] is',
  'This [link to :fact[crew]](entry:fall) and [that](entry:fall) stay.:cite[B#2]',
])('a slip of the hand in “%s” is told in two messages at most', (text) => {
  expect(tell(text)).toEqual([]);
  const floods = [...listSlips(text)].map((slip) => [slip, ...tell(slip)]).filter(({ length }) => length > 3);
  expect(floods).toEqual([]);
});

test.each([
  ['The crew.cite[B#1, B#4] came', '"cite[B#1, B#4]" is no directive.'],
  ['The crew::date[2023-07-14] came', '"::date[2023-07-14]" is no directive.'],
  ['The crew :ate[2023-07-14] came', 'unknown directive ":ate[…]".'],
  ['On :date[2023-07]-14] it came.:cite[A]', '"-14]" closes a bracket that is not open.'],
  ['The crew :cite(B#1, B#4) came', ':cite names nothing.'],
])('“%s” is told once, for what it is', (text, message) => {
  expect(tell(text)).toEqual([message]);
});

test.each(['He said “[the] crew [sic] came”', 'A list [a] of :fact[crew] [b]'])(
  'brackets of the text itself, as in “%s”, are no directive’s',
  (text) => expect(tell(text)).toEqual([]),
);
