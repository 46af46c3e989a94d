import { expect, test } from 'vitest';
import { judgeBuilds, type SizeBuilds } from './build-goals.ts';
import type { BuildUsage } from './build-usage.ts';

const usage = (cpu: number, more: Partial<BuildUsage> = {}): BuildUsage => ({
  wall: cpu,
  cpu,
  memory: 600,
  log: '',
  ...more,
});

const builds: SizeBuilds[] = [
  {
    entries: 30,
    bare: [usage(3)],
    pages: [usage(7)],
    whole: { cold: usage(20), same: usage(6), edited: usage(9) },
  },
  {
    entries: 1000,
    bare: [usage(4), usage(40), usage(4)],
    pages: [usage(9.7)],
    whole: { cold: usage(100), same: usage(25), edited: usage(30) },
  },
  { entries: 10_000, bare: [usage(20)], pages: [usage(47.5, { memory: 1612 })] },
];

test('builds are held to the goals of their sizes, and warm ones to those of all sizes', () => {
  expect(judgeBuilds(builds)).toEqual([
    'processor of a build, beside bare Astro, 1,000 entries, at most 2.5 times: held (1000 entries 2.42)',
    'processor of a build, beside bare Astro, 10,000 entries, at most 4 times: held (10000 entries 2.38)',
    'an entry more, from 1,000 to 10,000 entries, beside one from 30 to 1,000, at most 1.1 times: MISSED by 0.41 times (10000 entries 1.51)',
    'memory of a build, 10,000 entries, at most 1500 MB: MISSED by 112 MB (10000 entries 1612)',
    'wall time of a build again, nothing changed, of a cold one with cards and compression, at most 30 %: held (30 entries 30, 1000 entries 25)',
    'wall time of a build again, one entry changed, of a cold one with cards and compression, at most 40 %: MISSED by 5 % (30 entries 45, 1000 entries 30)',
  ]);
});

test('a size that was not measured is not judged', () => {
  expect(judgeBuilds(builds.slice(2))).toHaveLength(2);
});
