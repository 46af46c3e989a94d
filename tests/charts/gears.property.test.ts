import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseGears, scaleGears } from '../../src/charts/gears.ts';
import { countDays, shiftDay, toUtc } from '../../src/dates.ts';
import { anyDay, runs } from './arbitraries.ts';
import { expectApart, expectBetween } from './expect-numbers.ts';
import { placeDays } from './oracle.ts';

const anyTime = anyDay('2022-11-20', '2025-03-10');
const stretches = fc.record({
  days: fc.array(anyTime, { maxLength: 40, size: 'max' }),
  ends: fc.tuple(anyTime, anyTime),
});

test('gears cover the stretch without a gap, and merge where equal', () => {
  fc.assert(
    fc.property(stretches, ({ days, ends }) => {
      const [from = '', to = ''] = ends.toSorted();
      const gears = chooseGears(days, from, to);
      expect(gears[0]?.from).toBe(from);
      expect(gears.at(-1)?.to).toBe(shiftDay(to, 1));
      gears.forEach((gear, index) => {
        const before = gears[index - 1];
        expect(countDays(gear.from, gear.to)).toBeGreaterThan(0);
        if (!before) return;
        expect(gear.from).toBe(before.to);
        expect(gear.from).toMatch(/-01$/);
        expect(gear.speed).not.toBe(before.speed);
      });
    }),
    runs,
  );
});

test('the scale runs from end to end, and a day takes as much room as its gear says', () => {
  fc.assert(
    fc.property(stretches, fc.integer({ min: 2, max: 60 }), ({ days, ends }, length) => {
      const [from = '', to = ''] = ends.toSorted();
      const scale = scaleGears(chooseGears(days, from, to), length);
      const place = placeDays(days, from, to, length);
      const at = [from, to, ...days].sort().map((day) => ({ y: scale(toUtc(day)), true: place(day) }));
      for (const { y, true: exact } of at) expectBetween('day', y, exact, exact);
      expectApart(
        'days',
        at.map(({ y }) => y),
        0,
      );
      expectBetween('start', scale(toUtc(from)), 0, 0);
      expectBetween('end', scale(toUtc(shiftDay(to, 1))), length, length);
      expectBetween('earlier', scale(toUtc(shiftDay(from, -500))), 0, 0);
      expectBetween('later', scale(toUtc(shiftDay(to, 500))), length, length);
    }),
    runs,
  );
});
