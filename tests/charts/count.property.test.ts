import fc from 'fast-check';
import { fillSteps, lineSteps } from '../../src/charts/count/step-path.ts';
import { expect, test } from 'vitest';
import {
  layOutCount,
  type CountInput,
  type CountLayout,
  type CountPoint,
} from '../../src/charts/count/count-layout.ts';
import { spacePoints } from '../../src/charts/count/space-points.ts';
import { shiftDay, toUtc } from '../../src/dates.ts';
import { valueOn } from '../../src/story/measure.ts';
import { runs } from './arbitraries.ts';
import { claims, measureClaims, measuredDay } from './count-arbitraries.ts';
import { expectApart, expectBetween, expectClose } from './expect-numbers.ts';
import { readPath } from './oracle.ts';

const frames = fc.record({
  ends: fc.tuple(measuredDay, measuredDay),
  articleDay: measuredDay,
  low: fc.constantFrom(0, 0, 370, -400),
  height: fc.constantFrom(70, 2500),
  rejected: fc.array(fc.record({ day: measuredDay, followed: measuredDay }), { maxLength: 2 }),
});

test('a thousand counts keep the rules of the step chart', () => {
  fc.assert(
    fc.property(claims, frames, measuredDay, (list, frame, day) => {
      const { series, planned } = measureClaims(list);
      const [from = '', to = ''] = frame.ends.toSorted();
      const high = frame.low + frame.height;
      const input = { ...frame, series, planned, from, to: shiftDay(to, 1), high };
      const layout = layOutCount(input);
      expectInside(layout);
      expectSteps(input, layout, day);
      expectMass(input, layout, day);
      expectPlansOnTop(input, layout);
      expectNoValueRejected(input, layout);
      expectSpaced(layout);
    }),
    runs,
  );
});

/** Where a day and a value stand, worked out without a scale. */
function place({ from, to, low, high }: CountInput, day: string, value: number) {
  const share = (at: number, start: number, end: number) =>
    Math.min(Math.max((at - start) / (end - start), 0), 1) * 100;
  const [start, end] = [Number(toUtc(from)), Number(toUtc(to))];
  return { x: share(Number(toUtc(day)), start, end), y: 100 - share(value, low, high) };
}

/** The surfaces up to the article and after it. */
const pathsOf = ({ mass, pale, zero }: CountLayout) => [mass, pale].map((steps) => fillSteps(steps, zero));

function expectInside(layout: CountLayout) {
  const { lines, ticks, months, articleX } = layout;
  const paths = [...pathsOf(layout), ...lines.map(({ steps }) => lineSteps(steps))].map(readPath);
  const points = lines.flatMap((line) => [...line.points, line.last]);
  for (const [x, y] of [...paths.flat(), ...points.map((point) => [point.x, point.y])]) {
    expectBetween('x', x ?? NaN, 0, 100);
    expectBetween('y', y ?? NaN, 0, 100);
  }
  for (const { steps } of lines) {
    expectApart(
      'corners',
      readPath(lineSteps(steps)).map(([x]) => x),
      0,
    );
  }
  for (const at of [...ticks.map(({ y }) => y), ...months.map(({ x }) => x), articleX ?? 0]) {
    expectBetween('mark of an axis', at, 0, 100);
  }
}

/** On any day the line stands at the value of that day, and each point at its own. */
function expectSteps(input: CountInput, { lines }: CountLayout, day: string) {
  lines.forEach(({ steps, points, basis }, index) => {
    const series = input.series[index];
    const first = series?.points[0];
    if (!series || !first) return;
    for (const { x, y, value, point } of points) {
      expect(value).toBe(point.value);
      const exact = place(input, point.day, value);
      expectClose(`x of ${point.day}`, x, exact.x);
      expectClose(`y of ${value}`, y, exact.y);
    }
    const corners = readPath(lineSteps(steps));
    if (basis === 'reported') expect(steps).toEqual([]);
    else if (day >= first.day && day >= input.from && day <= input.to) {
      const exact = place(input, day, valueOn(series, day));
      const corner = corners.filter(([x]) => x <= exact.x + 0.005).at(-1);
      expectClose(`${series.id} on ${day}`, corner?.[1] ?? NaN, exact.y);
    }
  });
}

/** Mass up to the article and pale after it fill what lies under the first series. */
function expectMass(input: CountInput & { articleDay: string }, layout: CountLayout, day: string) {
  const { articleX } = layout;
  const [massPath = '', palePath = ''] = pathsOf(layout);
  const article = place(input, input.articleDay, 0).x;
  if (articleX !== null) expectClose('article', articleX, article);
  for (const [x] of readPath(massPath)) expectBetween('mass', x, 0, article + 0.005);
  for (const [x] of readPath(palePath)) expectBetween('pale', x, article - 0.005, 100);
  const main = input.series[0];
  if (!main?.points[0] || day < main.points[0].day || day < input.from || day >= input.to) return;
  const corners = readPath(day < input.articleDay ? massPath : palePath);
  const exact = place(input, day, valueOn(main, day));
  const corner = corners.slice(0, corners.length / 2).filter(([x]) => x <= exact.x + 0.005);
  expectClose(`mass on ${day}`, corner.at(-1)?.[1] ?? NaN, exact.y);
  const zero = place(input, day, 0).y;
  for (const [, y] of corners.slice(corners.length / 2)) expectClose('foot of the mass', y, zero);
}

/** A plan is an outline that begins where the series stands that it would change. */
function expectPlansOnTop(input: CountInput, { plans }: CountLayout) {
  for (const { x, y, width, height, change } of plans) {
    const base = input.series.find(({ of, basis }) => of === change.who && basis === 'rounded');
    const start = base ? valueOn(base, change.from) : 0;
    const corner = place(input, change.from, start);
    const end = place(input, change.to, start + change.fact.value);
    expectClose('left of a plan', x, corner.x);
    expectBetween('right of a plan', x + width, end.x - 0.01, end.x + 0.01);
    expectClose('top of a plan', y, Math.min(corner.y, end.y));
    expectBetween('height of a plan', height, 0, 100);
    expectBetween('foot of a plan', y + height, Math.max(corner.y, end.y) - 0.01, 100);
  }
}

function expectNoValueRejected(input: CountInput, { rejected }: CountLayout) {
  const inside = input.rejected.filter(({ day }) => day >= input.from && day <= input.to);
  expect(rejected).toHaveLength(inside.length);
  rejected.forEach((cross, index) => {
    expect(Object.keys(cross).sort()).toEqual(['followedX', 'x', 'y']);
    expect(cross.y).toBe(100);
    const { day = '', followed = '' } = inside[index] ?? {};
    expectClose('rejected', cross.x, place(input, day, 0).x);
    expectClose('followed', cross.followedX, place(input, followed, 0).x);
  });
}

/** Numerals keep their distance, the last is told, and none is left out that has room. */
/** A phone is 320 px wide at least, and a letter of a numeral 6.4 px. */
const roomOf = ({ point }: CountPoint) => Math.max(10, point.printed.text.length * 2);

function expectSpaced({ lines }: CountLayout) {
  for (const { points } of lines) {
    const kept = spacePoints(points);
    kept.slice(1).forEach((next, index) => {
      const before = kept[index];
      if (before) expectBetween('numerals', next.x - before.x, roomOf(before), Infinity);
    });
    expect(kept.at(-1)).toBe(points.at(-1));
    for (const point of points.filter((one) => !kept.includes(one))) {
      const next = kept.find(({ x }) => x >= point.x);
      expectBetween('room of a numeral left out', (next?.x ?? NaN) - point.x, 0, roomOf(point));
    }
  }
}
