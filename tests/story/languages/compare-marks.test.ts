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
  ['One :fact[a].\nTwo :fact[b].\nThree.', 'Un :fact[a].\nDeux.\nTrois.', ':fact[b]', '\nDeux'],
  ['One.\nTwo :fact[b].\nThree :fact[c].', 'Deux.\nTrois :fact[c].', ':fact[b]', 0],
  ['One :fact[a].\n\nTwo :fact[b].', 'Un :fact[a].', ':fact[b]', 0],
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
