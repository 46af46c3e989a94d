import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasRoomInside, layOutBar, wrapBar } from '../../src/charts/small/bars/bars-layout.ts';
import { layOutCascade } from '../../src/charts/small/cascade/cascade-layout.ts';
import { labelStretch, placeDay, placeText } from '../../src/charts/small/dates/date-scale.ts';
import { layOutSquares } from '../../src/charts/small/squares/squares-layout.ts';
import { countDays, shiftDay } from '../../src/dates.ts';
import { anyDay, runs } from './arbitraries.ts';

const groups = fc
  .array(fc.record({ form: fc.constantFrom('full', 'ring', 'void'), count: fc.nat({ max: 70 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .filter((list) => list.some(({ count }) => count > 0));

/** The squares that a path draws, by their column and row. */
function readSquares(d: string): { column: number; row: number }[] {
  return [...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: (Number(length) + 2) / 10 }, (_, index) => ({
      column: Number(x) / 10 + index,
      row: (Number(y) - 4) / 10,
    })),
  );
}

test('a thousand groups of squares are drawn one by one, in a grid, column after column', () => {
  fc.assert(
    fc.property(groups, (list) => {
      const { width, height, paths } = layOutSquares(list);
      const drawn = list.filter(({ count }) => count > 0);
      expect(paths.map(({ form }) => form)).toEqual(drawn.map(({ form }) => form));
      const rows = (height + 2) / 10;
      let place = 0;
      paths.forEach(({ d }, index) => {
        const places = readSquares(d).map(({ column, row }) => column * rows + row);
        const { count = 0 } = drawn[index] ?? {};
        expect(places.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, n) => place + n));
        for (const { column, row } of readSquares(d)) {
          expect(column * 10 + 8).toBeLessThanOrEqual(width);
          expect(row * 10 + 8).toBeLessThanOrEqual(height);
        }
        place += count;
      });
    }),
    runs,
  );
});

const value = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }));

test('a thousand bars stay within the picture, keep their order and wrap without a loss', () => {
  fc.assert(
    fc.property(value, value, fc.double({ min: 1e8, max: 1e9, noNaN: true }), (solid, outline, width) => {
      const line = layOutBar({ solid, outline }, width);
      for (const length of [line.solid, line.outline]) {
        expect(length).toBeGreaterThanOrEqual(0);
        expect(length).toBeLessThanOrEqual(100);
      }
      if ((solid ?? 0) <= (outline ?? 0)) expect(line.solid).toBeLessThanOrEqual(line.outline);
      expect(line.isOpen).toBe(Math.max(solid ?? 0, outline ?? 0) > width);
      const lines = wrapBar({ solid, outline }, width);
      expect(lines.some(({ isOpen }) => isOpen)).toBe(false);
      for (const key of ['solid', 'outline'] as const) {
        const sum = lines.reduce((all, one) => all + one[key], 0);
        expect(Math.abs(sum - (({ solid, outline }[key] ?? 0) / width) * 100)).toBeLessThan(
          0.01 * lines.length,
        );
        expect(lines.slice(0, -1).every((one, index) => one[key] >= (lines[index + 1]?.[key] ?? 0))).toBe(
          true,
        );
      }
    }),
    runs,
  );
});

test('two figures stand in a bar only where both fit behind its solid part', () => {
  const figure = fc.nat({ max: 10_000_000 }).map((n) => [{ kind: 'number' as const, text: String(n) }]);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), figure, figure, (solid, part, whole) => {
      const digits = [...part, ...whole].reduce((sum, { text }) => sum + text.length, 0);
      const isInside = hasRoomInside({ solid, outline: 100, isOpen: false }, [part, whole]);
      expect(isInside).toBe(digits * 8.5 + 18 <= 248 * (1 - solid / 100));
    }),
    runs,
  );
});

test('a thousand sums are drawn as steps, each from where the one before it ends', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(
      steps.filter((list) => list.some((step) => step > 0)),
      (list) => {
        const bars = layOutCascade(list);
        const sum = list.reduce((all, step) => all + step, 0);
        let end = 0;
        bars.forEach(({ from, width }, index) => {
          expect(from).toBeCloseTo(end, 1);
          expect(width).toBeGreaterThanOrEqual(0);
          expect(Math.abs(width - ((list[index] ?? 0) / sum) * 100)).toBeLessThan(0.02);
          end = from + width;
        });
        expect(end).toBeCloseTo(100, 1);
      },
    ),
    runs,
  );
});

const stretch = fc
  .tuple(
    anyDay('1200-01-01', '2400-12-31'),
    fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 100_000 })),
  )
  .map(([from, days]) => ({ from, to: shiftDay(from, days) }));

test('days keep their order and their distance on a thousand axes', () => {
  fc.assert(
    fc.property(
      stretch,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2 }),
      (axis, shares) => {
        const length = countDays(axis.from, axis.to);
        const days = shares.map((share) => Math.floor(share * length)).sort((a, b) => a - b);
        const places = days.map((day) => placeDay(shiftDay(axis.from, day), axis));
        places.forEach((x, index) => {
          expect(Math.abs(x - ((days[index] ?? 0) / (length + 1)) * 100)).toBeLessThan(0.01);
          expect(x).toBeLessThanOrEqual(100);
          if (index > 0) expect(x).toBeGreaterThanOrEqual(places[index - 1] ?? 0);
        });
      },
    ),
    runs,
  );
});

/** The room that a label takes on the narrowest screen, in %; a letter is taken as 7.5 of 190 px. */
const reach = ({ x, text, isEnd }: { x: number; text: string; isEnd: boolean }) => {
  const width = (text.length * 7.5 * 100) / 190;
  return isEnd ? [x - width, x] : [x, x + width];
};

test('the labels of a thousand axes stay inside, in order, and apart on the narrowest screen', () => {
  fc.assert(
    fc.property(stretch, (axis) => {
      const reaches = labelStretch(axis, 'en').map(reach);
      reaches.forEach(([from = -1, to = 101], index) => {
        expect(from).toBeGreaterThanOrEqual(-0.01);
        expect(to).toBeLessThanOrEqual(100.01);
        if (index > 0) expect(from).toBeGreaterThanOrEqual((reaches[index - 1]?.[1] ?? 0) - 0.01);
      });
      expect(reaches.length).toBeGreaterThan(0);
    }),
    runs,
  );
});

test('a text beside its mark has half of the width at least, and all of it where it fits', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.string({ maxLength: 40, size: 'max' }),
      (x, text) => {
        const { room, isEnd } = placeText(x, text);
        expect(room).toBeGreaterThanOrEqual(0);
        expect(room).toBeCloseTo(isEnd ? 100 - x : x, 1);
        const isWhole = (text.length * 7.5 * 100) / 190 <= 100 - room + 0.01;
        expect(isWhole || room <= 50).toBe(true);
      },
    ),
    runs,
  );
});
