import { expect, test } from 'vitest';
import { compareMarks, findBeside, listMarks } from '../../../src/story/languages/compare-marks.ts';

test.each([
  ['read at :plain[05:34]', 'lu à :plain[5 h 34]'],
  ['in :plain[November 2026]', 'en :plain[novembre 2026]'],
  [':plain[nine] years', ':plain[neuf] ans'],
  [':cite[a, b] said :fact[dead]', 'selon :cite[b], :fact[dead] :cite[a]'],
])('“%s” and “%s” say the same', (original, translation) => {
  expect(compareMarks(original, translation)).toEqual({ missing: [], extra: [] });
});

test.each([
  ['read at :plain[05:34]', 'lu à :plain[5 h 43]', ':plain[5 h 43]', ':plain[05:34]'],
  ['in :plain[November 2026]', 'en :plain[novembre 2025]', ':plain[novembre 2025]', ':plain[November 2026]'],
  [':plain[nine] years', ':plain[9] ans', ':plain[9]', ':plain[nine]'],
  [':date[2024-10]', ':date[2024-11]', ':date[2024-11]', ':date[2024-10]'],
])('“%s” and “%s” do not', (original, translation, extra, missing) => {
  const found = compareMarks(original, translation);
  expect(found.missing.map(({ written }) => written)).toEqual([missing]);
  expect(found.extra.map(({ written }) => written)).toEqual([extra]);
});

test.each<[original: string, translation: string, lacking: string, beside: string | number]>([
  [
    'One :fact[a]. Two :fact[b].\n\nThree :fact[c].',
    'Un :fact[a].\n\nTrois :fact[c].',
    ':fact[b]',
    ':fact[a]',
  ],
  ['One :fact[a].\n\nTwo :fact[b], :fact[c].', 'Un :fact[a].\n\nDeux :fact[c].', ':fact[b]', ':fact[c]'],
  ['One :fact[a].\nTwo :fact[b].\nThree.', 'Un :fact[a].\nDeux.\nTrois.', ':fact[b]', 'Deux'],
  ['One.\nTwo :fact[b].\nThree :fact[c].', 'Deux.\nTrois :fact[c].', ':fact[b]', 0],
  ['One :fact[a].\n\nTwo :fact[b].', 'Un :fact[a].', ':fact[b]', 12],
  [':fact[a] :fact[a] :fact[b] :fact[a] :fact[c]', ':fact[a] :fact[a] :fact[a]', ':fact[c]', 18],
  ['One :fact[b].', 'Un.', ':fact[b]', 0],
])(
  'in “%s” and “%s”, what is lacking is told beside what both have',
  (original, translation, lacking, beside) => {
    const mark = listMarks(original).find(({ written }) => written === lacking);
    const index = mark && findBeside(mark, original, translation);
    expect(index).toBe(typeof beside === 'number' ? beside : translation.indexOf(beside));
  },
);

test.each([
  ['a source dropped that stands twice', 'A.:cite[a] B.:cite[a]', 'A. B.:cite[a]', [':cite[a]'], []],
  ['a source put in twice', 'A.:cite[a]', 'A.:cite[a, a]', [], [':cite[a]']],
  ['a figure said twice', ':fact[dead] died.', ':fact[dead], oui :fact[dead].', [], [':fact[dead]']],
  [
    'figures that changed their sources',
    ':fact[one] A.:cite[a] :fact[two] B.:cite[b]',
    ':fact[two] A.:cite[a] :fact[one] B.:cite[b]',
    [':fact[one]', ':fact[two]'],
    [':fact[two]', ':fact[one]'],
  ],
  [
    'figures that changed their paragraphs',
    ':fact[one] A.\n\n:fact[two] B.',
    ':fact[two] A.\n\n:fact[one] B.',
    [':fact[one]', ':fact[two]'],
    [':fact[two]', ':fact[one]'],
  ],
  ['another id of the same value', ':fact[dead]', ':fact[toll]', [':fact[dead]'], [':fact[toll]']],
  ['a link to another entry', '[A](entry:a)', '[A](entry:b)', ['(entry:a)'], ['(entry:b)']],
  ['a link with a title', '[A](entry:a)', '[A](entry:b "c")', ['(entry:a)'], ['(entry:b)']],
])('%s is told', (_, original, translation, missing, extra) => {
  const found = compareMarks(original, translation);
  expect(found.missing.map(({ written }) => written)).toEqual(missing);
  expect(found.extra.map(({ written }) => written)).toEqual(extra);
  for (const { written, index } of found.extra) {
    expect(translation.slice(index)).toMatch(written.startsWith('(') ? /^\]\(entry/ : /^:/);
  }
});

test('a sentence that became two may say its source in both', () => {
  expect(compareMarks('A and B.:cite[a]', 'A.:cite[a] B.:cite[a]')).toEqual({ missing: [], extra: [] });
});

test('figures of one passage may stand in the order of the language', () => {
  expect(compareMarks(':fact[one] of :fact[two].:cite[a]', 'Sur :fact[two], :fact[one].:cite[a]')).toEqual({
    missing: [],
    extra: [],
  });
});
