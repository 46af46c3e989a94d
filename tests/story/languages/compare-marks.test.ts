import { expect, test } from 'vitest';
import { compareMarks } from '../../../src/story/languages/compare-marks.ts';

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
  expect(found.missing).toEqual([missing]);
  expect(found.extra.map(({ written }) => written)).toEqual([extra]);
});
