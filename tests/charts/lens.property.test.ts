import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanesFrom, lanesTo, layOutLens, leastGap } from '../../src/charts/lens/lens-layout.ts';
import { countMonths } from '../../src/charts/lens/count-months.ts';
import { countDays, shiftDay } from '../../src/dates.ts';
import { runs } from './arbitraries.ts';
import { expectBetween } from './expect-numbers.ts';

const from = '2022-01-01';
const to = '2024-12-31';
const lanes = 4;
const item = fc
  .record({ day: fc.nat({ max: 1000 }), length: fc.nat({ max: 40 }), lane: fc.nat({ max: lanes - 1 }) })
  .map(({ day, length, lane }) => {
    const anchor = shiftDay(from, day);
    return { anchor, first: anchor, last: shiftDay(anchor, length), lane };
  });
const crowd = fc.nat({ max: 60 }).map((day) => ({
  anchor: shiftDay('2024-05-01', day),
  first: shiftDay('2024-05-01', day),
  last: shiftDay('2024-05-01', day),
  lane: day % lanes,
}));
const items = fc
  .array(fc.oneof(item, crowd), { minLength: 1, maxLength: 60 })
  .map((all) =>
    all
      .sort((a, b) => (a.anchor < b.anchor ? -1 : a.anchor > b.anchor ? 1 : 0))
      .map((one, index) => ({ ...one, id: `e${index}` })),
  );

test('a thousand lenses keep their marks apart, in order, inside and true to time', () => {
  fc.assert(
    fc.property(items, (all) => {
      const layout = layOutLens({
        items: all,
        lanes,
        from,
        to,
        articleDay: '2024-11-08',
        strengths: [],
        extent: { low: 0, full: 1 },
      });
      const { window, marks, dayWidth } = layout;
      expectBetween('window', window.xFrom, 0, window.xTo);
      expectBetween('window', window.xTo, window.xFrom, 100);
      const shown = all.filter(({ anchor }) => anchor >= window.from && anchor <= window.to);
      expect(marks.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
      const told = all.filter(({ anchor }) => anchor <= '2024-11-08');
      if (window.isCrowded) expect(shown.length).toBeGreaterThanOrEqual(told.length / 4);
      marks.forEach(({ x, row, lane, xFirst, xLast }, index) => {
        const anchor = shown[index]?.anchor ?? from;
        expectBetween('mark', x, lanesFrom, lanesTo);
        expect(Math.abs(x - (lanesFrom + countDays(window.from, anchor) * dayWidth))).toBeLessThan(0.1);
        expectBetween('stretch', xLast, xFirst, lanesTo);
        const own = layout.lanes[lane];
        expectBetween('row', row, own?.row ?? NaN, (own?.row ?? NaN) + (own?.rows ?? 0) - 1);
        for (const other of marks.slice(index + 1)) {
          if (other.row === row) expect(other.x - x).toBeGreaterThanOrEqual(leastGap - 0.01);
        }
      });
      layout.starts.slice(1).forEach(({ x }, index) => {
        const before = layout.starts[index];
        expect(x - (before?.x ?? 0)).toBeGreaterThanOrEqual(before?.as === 'year' ? 14 : 10);
      });
      expect(layout.rows).toBe(layout.lanes.reduce((sum, { rows }) => sum + rows, 0));
    }),
    runs,
  );
});

test('months of a grown story count every development once', () => {
  fc.assert(
    fc.property(items, (all) => {
      const bars = countMonths(all, from, to, [lanesFrom, lanesTo]);
      expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      for (const { x, width, share } of bars) {
        expectBetween('bar', x, lanesFrom, lanesTo - width + 0.02);
        expectBetween('height', share, 0, 1);
      }
    }),
    runs,
  );
});
