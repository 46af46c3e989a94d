import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameCorrection } from '../../src/files/feeds/name-correction.ts';
import { countRowId } from '../../src/paths.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { runs, writtenDate } from '../charts/arbitraries.ts';
import { copyStory } from '../stories/copy-story.ts';

const list = ['One.', 'Two.', 'Three.', 'Four.'].map(
  (was, index) =>
    `- { date: "2023-01-1${index % 3}", entry: bridge-falls, was: ${was}, now: It., because: A misreading. }`,
);
const namesOf = (lines: readonly string[]) =>
  new Map(
    loadStory(copyStory({ 'corrections.yaml': `${lines.join('\n')}\n` })).corrections.map((correction) => [
      correction.was.text,
      nameCorrection(correction),
    ]),
  );

test('a correction keeps its name whatever stands beside it, and in whatever order', () => {
  const all = namesOf(list);
  expect(new Set(all.values()).size).toBe(list.length);
  fc.assert(
    fc.property(fc.shuffledSubarray(list, { minLength: 1 }), (some) => {
      for (const [was, name] of namesOf(some)) expect(name).toBe(all.get(was));
    }),
    { ...runs, numRuns: 30 },
  );
});

test('rows of different dates have different ids, which say no more than the dates', () => {
  fc.assert(
    fc.property(writtenDate(1, 9990), writtenDate(1, 9990), (a, b) => {
      const [idA, idB] = [a, b].map(({ text }) => countRowId({ edtf: text }, 'it'));
      expect(idA === idB).toBe(a.text === b.text);
      expect(idA).toMatch(/^[\w-]+$/);
      if (!/\d{4}-\d\d-\d\d/.test(a.text)) expect(idA).not.toMatch(/\d{4}-\d\d-\d\d/);
    }),
    runs,
  );
});

test('the spot of a figure is not moved by what other pages print', () => {
  const body = 'Another :fact[second-crew] came.:cite[herald]';
  const spots = (edits: Parameters<typeof copyStory>[0]) =>
    [...loadStory(copyStory(edits)).uses.spots.values()]
      .filter(({ path }) => path === '/works/second-crew-comes/')
      .flatMap(({ ids }) => ids);
  expect(spots({ 'cause/council-warns.md': ['had warned.', `had warned. ${body}`] })).toEqual(spots({}));
});
