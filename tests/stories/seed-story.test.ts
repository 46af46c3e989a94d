import { mkdtempSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/dates.ts';
import type { Problem } from '../../src/problems/problems.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { seedStory } from './seed-story.ts';

function seed(events: number, number = 1) {
  const root = mkdtempSync(join(tmpdir(), 'seeded-'));
  return { root, entries: seedStory(root, { events, seed: number }) };
}

/** Every file of a folder with its text. */
function readAll(root: string): [string, string][] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((name) => statSync(join(root, name)).isFile())
    .map((name) => [name, readFileSync(join(root, name), 'utf8')]);
}

describe.each([12, 100, 1000])('a seeded story of %i events', (events) => {
  const { root, entries } = seed(events);
  const story = loadStory(root);

  test('is a valid story, with no warning either', () => {
    // A few events do not need all the words and places that a thousand are written with.
    const isSpare = ({ message }: Problem) =>
      /^its day is past|^the (term|place) \S+ is used nowhere|, and what is counted up to/.test(message);
    expect(story.warnings.filter((warning) => !isSpare(warning))).toEqual([]);
    expect(story.entries).toHaveLength(events);
    expect(story.chapters.every((chapter) => chapter.entries.length > 0)).toBe(true);
  });

  test('has plans, ranges, changes of what it measures, and events after the article', () => {
    expect(story.entries.some(({ kind }) => kind === 'plan')).toBe(true);
    expect(story.entries.some(({ date }) => date.form === 'interval')).toBe(true);
    expect(story.entries.some(({ date }) => date.form === 'month')).toBe(true);
    const after = story.entries.filter(({ isAfter }) => isAfter).length;
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThan(events / 4);
    const [main] = story.quantity?.measure.series ?? [];
    expect(main?.points.length).toBeGreaterThan(0);
    const plan = story.quantity?.plan?.fact.value ?? 0;
    expect(main?.points.every(({ value }) => value <= plan)).toBe(true);
  });

  test('names each event so that no label is part of another', () => {
    const labels = story.entries.map(({ label }) => label.text);
    expect(
      labels.filter((label) => labels.some((other) => other !== label && other.includes(label))),
    ).toEqual([]);
    expect(new Set(labels)).toEqual(new Set(entries.map(({ label }) => label)));
    expect(new Set(labels).size).toBe(events);
  });
});

test('the same seed gives the same files, another seed others', () => {
  const [one, same, other] = [seed(100), seed(100), seed(100, 2)].map(({ root }) => readAll(root));
  expect(same).toEqual(one);
  expect(other).not.toEqual(one);
});

test('a thousand events crowd some weeks and leave others empty', () => {
  const weeks = new Map<number, number>();
  for (const { data } of seed(1000).entries) {
    const week = Math.floor(Date.parse(parseDate(data.date).first) / (7 * 86_400_000));
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }
  const counts = [...weeks.values()];
  expect(Math.max(...counts)).toBeGreaterThan(8);
  expect(counts.length).toBeLessThan(480);
});
