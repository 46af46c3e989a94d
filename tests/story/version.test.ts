import { expect, test } from 'vitest';
import { versionOf } from '../../src/story/version.ts';

const pages: [string, { hash: string; date: string }][] = [
  ['/', { hash: '0123456789abcdef', date: '2026-03-01' }],
  ['/works/', { hash: 'fedcba9876543210', date: '2026-04-02' }],
];
const story = { published: new Map(pages) };

test('a page has the hash and the day of its record', () => {
  expect(versionOf(story, '/')).toEqual({ hash: '01234567', date: '2026-03-01' });
  expect(versionOf(story, '/new/')).toBeNull();
});

test('the story has the newest day, and a hash of all its pages in whatever order', () => {
  const version = versionOf(story);
  expect(version?.date).toBe('2026-04-02');
  expect(version?.hash).toMatch(/^[0-9a-f]{8}$/);
  expect(versionOf({ published: new Map([...pages].reverse()) })).toEqual(version);
  expect(versionOf(story, '/print/')).toEqual(version);
  const changed = new Map([...pages, ['/new/', { hash: '1111111111111111', date: '2026-01-01' }]]);
  expect(versionOf({ published: changed as typeof story.published })?.hash).not.toBe(version?.hash);
});

test('a story of which nothing was recorded has no version', () => {
  expect(versionOf({ published: new Map() })).toBeNull();
});
