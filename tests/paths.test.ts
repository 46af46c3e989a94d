import { expect, test } from 'vitest';
import { printPlace } from '../src/paths.ts';

test.each([
  ['/', ''],
  ['/works/', '#works'],
  ['/works/#in-brief', '#works'],
  ['/works/first-crew-comes/', '#first-crew-comes'],
  ['/facts/', '#facts'],
  ['/facts/first-crew/', '#fact-first-crew'],
  ['/contested/', '#contested'],
  ['/contested/#when', '#when'],
  ['/contested/when/', '#when'],
  ['/sources/news/', '#sources'],
  ['/glossary/#term-pier', '#term-pier'],
  ['/timeline/2022/', '#line'],
  ['/embed/timeline/', '#line'],
  ['/embed/crew/', '#crew'],
  ['/print/one-page/', ''],
])('the booklet holds %s at “%s”', (path, place) => {
  expect(printPlace(path)).toBe(place);
});
