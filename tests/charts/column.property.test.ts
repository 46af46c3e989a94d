import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutColumn, type ColumnStep } from '../../src/charts/column/column-layout.ts';
import { anyDay, compare, runs } from './arbitraries.ts';
import { expectBetween, expectClose } from './expect-numbers.ts';
import { readPath } from './oracle.ts';

const day = anyDay('2023-01-01', '2023-12-31');
const amount = fc.constantFrom(0, 0, 40, 200, 400, 432, 2500);
const step = fc
  .record({
    days: fc.option(fc.tuple(day, day)),
    value: fc.option(amount),
  })
  .map(({ days, value }): ColumnStep => {
    const [from = null, to = null] = days?.toSorted() ?? [];
    return { from, to, value };
  });
const columns = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 9 }),
  changes: fc
    .array(fc.record({ day, value: amount }), { maxLength: 8 })
    .map((list) => list.sort((a, b) => compare(a.day, b.day))),
  full: fc.constantFrom(200, 432, 2500),
  isFromNothing: fc.boolean(),
});

const place = (value: number, full: number) => Math.min(100, (value / full) * 100);

test('a thousand columns are as wide as what their steps say, and change in stairs', () => {
  fc.assert(
    fc.property(columns, ({ steps, changes, full, isFromNothing }) => {
      const parts = layOutColumn(steps, changes, full, isFromNothing);
      expect(parts).toHaveLength(steps.length);
      let held = 0;
      parts.forEach(({ mass, edge, isOpen, isUnder, isBeside }, index) => {
        const { value = null } = steps[index] ?? {};
        const before = held;
        held = value ?? held;
        const corners = readPath(edge);
        const [first, last] = [corners[0] ?? [], corners.at(-1) ?? []];
        expectClose('start', first[0] ?? NaN, place(before, full));
        expectClose('end', last[0] ?? NaN, place(held, full));
        expect([first[1], last[1]]).toEqual([0, 100]);
        corners.forEach(([x, y], corner) => {
          expectBetween('x', x, 0, 100);
          const [lastX, lastY] = corners[corner - 1] ?? [x, 0];
          expectBetween('y, in time order', y, lastY, 100);
          expect(x === lastX || y === lastY, `${edge} is made of stairs`).toBe(true);
        });
        expect(mass !== '').toBe(before > 0 || held > 0);
        expect(isOpen).toBe(held > full);
        // What is written at the top stands on the mass, beside it, or where there is none.
        const top = Math.max(
          ...corners
            .filter(([, y]) => y === 0)
            .map(([x]) => x ?? 0)
            .slice(-1),
        );
        expect([isUnder, isBeside]).toEqual([top > 25, top > 0 && top <= 25]);
        if (held < before) expectClose('top', top, place(held, full));
      });
    }),
    runs,
  );
});

test('passes each change that falls into the days of a step, in time order', () => {
  const told = { from: '2023-02-01', to: '2023-03-01', value: 400 };
  const changes = [
    { day: '2023-01-15', value: 50 },
    { day: '2023-02-10', value: 200 },
    { day: '2023-02-20', value: 400 },
    { day: '2023-04-01', value: 430 },
  ];
  const [part] = layOutColumn([told], changes, 800, true);
  expect(part?.edge).toBe('M0 0V40H25V70H50V100');
  const [bare] = layOutColumn([{ ...told, from: null, to: null }], changes, 800, true);
  expect(bare?.edge).toBe('M0 0H50V100');
  const [silent] = layOutColumn([{ ...told, value: null }], changes, 800, true);
  expect(silent).toMatchObject({ mass: '', edge: 'M0 0V100' });
});

test('a count that is passed and taken back ends at the count', () => {
  const step = { from: '2023-02-01', to: '2023-03-01', value: 200 };
  const changes = [
    { day: '2023-02-10', value: 200 },
    { day: '2023-02-20', value: 400 },
  ];
  const [part] = layOutColumn([step], changes, 400, true);
  expect(readPath(part?.edge ?? '').map(([x]) => x)).toEqual([0, 0, 50, 50, 100, 100, 50, 50]);
});

test('a step that ends at less stands in no more than it says, from its top', () => {
  const steps = [
    { from: '2023-01-01', to: '2023-01-31', value: 400 },
    { from: '2023-02-01', to: '2023-03-01', value: 0 },
  ];
  const changes = [
    { day: '2023-01-10', value: 400 },
    { day: '2023-02-10', value: 200 },
    { day: '2023-02-20', value: 0 },
  ];
  const [, last] = layOutColumn(steps, changes, 400, true);
  expect(last).toMatchObject({ edge: 'M100 0H0V100', isUnder: false, isBeside: false });
});

test('what was there already stands from the top of the step that tells it first', () => {
  const steps = [{ from: '2023-02-01', to: '2023-03-01', value: 400 }];
  const [part] = layOutColumn(steps, [{ day: '2023-02-10', value: 200 }], 400, false);
  expect(part).toMatchObject({ edge: 'M0 0H100V100', isUnder: true, hasStairs: false });
});
