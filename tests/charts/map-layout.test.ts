import { expect, test } from 'vitest';
import { boxesOf, labelSize, nameSize, overlap, type Box } from '../../src/charts/map/label-boxes.ts';
import { layOutMap } from '../../src/charts/map/map-layout.ts';
import { creditPositions, noteUnplaced } from '../../src/charts/map/map-words.ts';
import { listPlaceEvents } from '../../src/charts/map/place-events.ts';
import { simplifyLine } from '../../src/charts/map/simplify.ts';
import { readAtlas } from '../../src/story/atlas.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { en } from '../../src/words/en.ts';
import { copyStory, mapped } from '../stories/copy-story.ts';

const story = loadStory(copyStory(mapped));
if (!story.map) throw new Error('The story has no map.');
const { map } = story;
const notes = noteUnplaced(map, en);
const layout = layOutMap(map, notes, readAtlas());
const labels = layout.points.flatMap(({ label }) => (label ? [boxesOf(label, labelSize)] : []));
const names = layout.names.map((name) => boxesOf(name, nameSize));

function isInFrame({ left, top, right, bottom }: Box): boolean {
  return left >= 0 && top >= 0 && right <= layout.width && bottom <= layout.height;
}

test('puts every point inside the frame, where its position is', () => {
  const [vale, airfield, coast] = layout.points;
  for (const { x, y } of layout.points)
    expect(isInFrame({ left: x, top: y, right: x, bottom: y })).toBe(true);
  expect(airfield?.x).toBeGreaterThan(vale?.x ?? Infinity);
  expect(airfield?.y).toBeLessThan(vale?.y ?? 0);
  expect(coast?.x).toBeLessThan(vale?.x ?? 0);
});

test('gives every point and country a label inside the frame, clear of the others', () => {
  expect(labels).toHaveLength(3);
  expect(names).toHaveLength(2);
  const all = [...labels, ...names];
  all.forEach((boxes, index) => {
    expect(boxes.every(isInFrame)).toBe(true);
    for (const other of all.slice(index + 1)) {
      expect(boxes.some((box) => other.some((one) => overlap(box, one)))).toBe(false);
    }
  });
});

test('keeps the names of places off every point', () => {
  for (const { x, y } of layout.points) {
    const dot = { left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 };
    expect(labels.flat().some((box) => overlap(box, dot))).toBe(false);
  }
});

test('draws no point for a place without a position, and says so where it lies', () => {
  expect(layout.points.map(({ place }) => place.id)).toEqual(['vale', 'airfield', 'coast']);
  expect(notes).toEqual(['Mill lies somewhere within it']);
  const lines = layout.points[0]?.label?.lines ?? [];
  expect(
    lines
      .filter(({ isNote }) => isNote)
      .map(({ text }) => text)
      .join(' '),
  ).toBe(notes[0]);
});

test('draws the subject, its neighbour and the border between them, clipped to the frame', () => {
  for (const path of [layout.subjectPath, layout.neighbourPath, layout.borderPath]) {
    expect(path).toMatch(/^M/);
    const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    expect(Math.max(...numbers)).toBeLessThanOrEqual(Math.max(layout.width, layout.height) + 12);
  }
});

test('measures a round number of kilometres', () => {
  const { kilometres, length, x } = layout.scale;
  const [vale, airfield] = layout.points;
  const apart = Math.hypot((vale?.x ?? 0) - (airfield?.x ?? 0), (vale?.y ?? 0) - (airfield?.y ?? 0));
  expect(kilometres).toBe(100);
  expect((apart / length) * kilometres).toBeCloseTo(7.8, 0);
  expect(x + length).toBeLessThan(layout.width);
});

test('lists what happened where, and credits each position once', () => {
  expect(
    listPlaceEvents(story).map(({ place, entries, standing }) => [place.id, entries.length, standing]),
  ).toEqual([['vale', 1, 'point']]);
  expect(creditPositions(map)).toEqual([
    { credit: 'Position from the Herald', names: ['Vale and Ash airfield', 'Coast'] },
  ]);
});

test('leaves out points of a line that nobody would see missing', () => {
  expect(
    simplifyLine(
      [
        [0, 0],
        [5, 0.2],
        [10, 0],
        [10, 10],
      ],
      0.5,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
  expect(
    simplifyLine(
      [
        [0, 0],
        [3, 3],
        [0, 0],
      ],
      0.5,
    ),
  ).toEqual([
    [0, 0],
    [3, 3],
    [0, 0],
  ]);
});

test('gives the name of a country the room of its letters, not of their number', () => {
  const [narrow = NaN, wide = NaN] = ['Illi', 'Mwwm'].map((text) => {
    const name = { lines: [{ text, isNote: false }], x: 0, y: 0, anchor: 'start' as const };
    return boxesOf(name, nameSize)[0]?.right;
  });
  expect(wide / narrow).toBeGreaterThan(1.5);
});
