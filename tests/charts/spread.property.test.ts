import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from '../../src/charts/spread.ts';
import { runs } from './arbitraries.ts';
import { expectApart, expectBetween } from './expect-numbers.ts';

const anyNumber = (max: number) => fc.double({ min: 0, max, noNaN: true });
const crowds = fc.record({
  wanted: fc
    .array(fc.oneof(anyNumber(50), fc.integer({ min: -3, max: 60 })), { maxLength: 60, size: 'max' })
    .map((positions) => positions.sort((a, b) => a - b)),
  gap: anyNumber(2),
  end: anyNumber(60),
});
const limitOf = (count: number, gap: number, end: number) => Math.max(end, (count - 1) * gap);

test('labels keep their order, their gap and the frame', () => {
  fc.assert(
    fc.property(crowds, ({ wanted, gap, end }) => {
      const placed = spreadLabels(wanted, gap, end);
      expect(placed).toHaveLength(wanted.length);
      for (const position of placed) expectBetween('label', position, 0, limitOf(wanted.length, gap, end));
      expectApart('labels', placed, gap);
    }),
    runs,
  );
});

/**
 * The conditions of Karush, Kuhn and Tucker: a pull on each label that its neighbours, or an end of
 * the frame, return. Where they hold, no other arrangement is nearer to what was wanted.
 */
test('no other arrangement is nearer to what was wanted', () => {
  fc.assert(
    fc.property(crowds, ({ wanted, gap, end }) => {
      const placed = spreadLabels(wanted, gap, end);
      const isTight = (rest: number) => Math.abs(rest) < 1e-7;
      let moved = 0;
      const pulls = placed.map((position, index) => (moved += position - (wanted[index] ?? NaN)));
      const isAtStart = isTight(placed[0] ?? 1);
      const isAtEnd = isTight((placed.at(-1) ?? NaN) - limitOf(wanted.length, gap, end));
      const isFree = placed.map((position, index) => {
        const next = placed[index + 1];
        return next === undefined ? !isAtEnd : !isTight(next - position - gap);
      });
      const firstFree = isFree.indexOf(true);
      const push = !isAtStart ? 0 : firstFree < 0 ? Math.max(0, ...pulls) : (pulls[firstFree] ?? 0);
      expectBetween('push of the start', push, -1e-6, Infinity);
      pulls.forEach((pull, index) => {
        expectBetween('push of a neighbour', push - pull, -1e-6, isFree[index] ? 1e-6 : Infinity);
      });
    }),
    runs,
  );
});
