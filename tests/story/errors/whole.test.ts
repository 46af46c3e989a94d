import { expect, test } from 'vitest';
import { readProblems } from '../../stories/copy-story.ts';

const falls = 'cause/bridge-falls.md';

test('tells every mistake of every file in one run', () => {
  const message = readProblems({
    [falls]: ['place: vale', 'place: vael'],
    'works/first-crew-comes.md': ['entry:bridge-falls', 'entry:bridge'],
    'facts.yaml': ['status: planned', 'status: hoped'],
  });
  expect(message).toMatch(/^3 problems in the content/);
  expect(message).toContain('content/cause/bridge-falls.md:7:8');
  expect(message).toContain('content/works/first-crew-comes.md:12:54  link to an unknown entry "bridge"');
  expect(message).toContain('content/facts.yaml:32:11  status "hoped" does not fit.');
});

test('tells a broken fact once, not again wherever it is used', () => {
  expect(readProblems({ 'facts.yaml': ['value: 40', 'value: many'] })).toBe(
    '1 problem in the content\ncontent/facts.yaml:10:10  value "many" does not fit.\n  Write the value as a plain number, with a point before decimals and nothing between thousands: 2500, 0.65; below zero: -9000.',
  );
});

test('tells a file of records that cannot be read, and not every place that names one of them', () => {
  const told = readProblems({
    'facts.yaml': ['  label: People in the town', '   label: People in the town'],
  });
  expect(told).toContain('content/facts.yaml:2:4  is indented by 3 spaces');
  expect(told.match(/^content\/(?!facts\.yaml:)/gm)).toBe(null);
  const both = readProblems({
    'facts.yaml': ['  label: People in the town', '   label: People in the town'],
    'contested/which-night.md': 'Which night?\n',
  });
  expect(both).toContain('content/facts.yaml:2:4  is indented by 3 spaces');
  expect(both).toContain('content/contested/which-night.md:1:1  has no front matter.');
});

test('tells a broken file once, not again wherever it is named', () => {
  expect(readProblems({ [falls]: 'The old bridge fell.\n' })).toMatch(
    /^1 problem in the content\n.*has no front matter/,
  );
  expect(readProblems({ 'works/index.md': 'Works.\n' })).toMatch(
    /^1 problem in the content\n.*has no front matter/,
  );
  expect(readProblems({ 'pictures.yaml': ['fact: share', 'fact: shaer'] })).toMatch(
    /^1 problem in the content\n.*unknown fact "shaer"/,
  );
});

test('finds nothing wrong with the sound story', () => {
  expect(readProblems({})).toBe('');
});

test('does not take a rule of many dashes for lists in lists', () => {
  expect(
    readProblems({ [falls]: ['The old bridge fell on', `${'- '.repeat(30)}\n\nThe old bridge fell on`] }),
  ).toBe('');
});

test('asks for a source in the sentence of a literal date, and in that sentence only', () => {
  const dated = (text: string) =>
    readProblems({ 'works/second-crew-comes.md': ['Another :fact[second-crew] came.:cite[herald]', text] });
  expect(dated('It came.:cite[herald] On :date[2022-09-01] it began.')).toContain(
    'content/works/second-crew-comes.md:9:26  a date has no source in its sentence.',
  );
  expect(dated('It came. On :date[2022-09-01] it began.:cite[herald] More came.')).toBe('');
});

test('of many values that do not fit one file, tells the first and counts the rest', () => {
  const misfits = (from: string, to: string) =>
    readProblems({ 'story.yaml': [/\{ slug: cause[^}]*\}\n.*\{ slug: works[^}]*\}/, from + to] });
  const cause = '{ slug: cause, hue: red, shape: round }\n  - ';
  expect(misfits(cause, '{ slug: works, hue: yellow, shape: kite }')).toMatch(
    /^3 problems in the content\n[^]*chapters\.1\.hue[^\n]*\n[^\n]*\. 1 more of this piece does not fit\.$/,
  );
  expect(misfits(cause, '{ slug: works, hue: yellow, shape: triangle }')).not.toContain('more of this piece');
});
