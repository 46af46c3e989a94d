import { expect, test } from 'vitest';
import { findHeaviest, kindOf } from './page-kind.ts';

const chapters = ['north', 'south'];

test.each([
  ['/', 'front'],
  ['/north/', 'chapter'],
  ['/south/flood/', 'entry'],
  ['/timeline/', '/timeline/'],
  ['/timeline/north/', '/timeline/…/'],
  ['/404.html', '/404.html'],
])('%s is of the kind %s', (path, kind) => {
  expect(kindOf(path, chapters)).toBe(kind);
});

test('the heaviest page of a kind stands for all of them', () => {
  const weights: Record<string, number> = {
    '/': 5,
    '/north/': 7,
    '/south/': 9,
    '/facts/a/': 3,
    '/facts/b/': 2,
  };
  expect(findHeaviest(Object.keys(weights), chapters, (path) => weights[path] ?? NaN)).toEqual([
    { kind: 'front', path: '/', weight: 5, count: 1 },
    { kind: 'chapter', path: '/south/', weight: 9, count: 2 },
    { kind: '/facts/…/', path: '/facts/a/', weight: 3, count: 2 },
  ]);
});
