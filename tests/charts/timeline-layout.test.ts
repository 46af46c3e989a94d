import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutPanel } from '../../src/charts/timeline/timeline-layout.ts';
import { shiftDay } from '../../src/dates.ts';

const day = fc.integer({ min: 0, max: 900 }).map((days) => shiftDay('2022-01-01', days));
const items = fc
  .array(day, { minLength: 1, maxLength: 40 })
  .map((days) =>
    days.sort().map((anchor, index) => ({ id: `e${index}`, anchor, first: anchor, last: anchor })),
  );
const strengths = fc
  .array(fc.record({ day, value: fc.integer({ min: 0, max: 2500 }), isComputed: fc.boolean() }), {
    maxLength: 8,
  })
  .map((list) =>
    list.map((one) => ({ ...one, text: String(one.value) })).sort((a, b) => (a.day < b.day ? -1 : 1)),
  );

test('keeps every mark and label inside the frame, in order and a row apart', () => {
  fc.assert(
    fc.property(items, strengths, (all, steps) => {
      const layout = layOutPanel({
        items: all,
        from: '2022-01-01',
        to: '2024-06-30',
        strengths: steps,
        extent: { low: 0, full: 2500 },
        rowsPerDay: null,
        isLast: false,
      });
      layout.marks.forEach((mark, index) => {
        expect(mark.x).toBeGreaterThanOrEqual(0);
        expect(mark.x).toBeLessThan(layout.labelX);
        expect(mark.y).toBeGreaterThanOrEqual(0);
        expect(mark.y).toBeLessThanOrEqual(layout.rows);
        expect(mark.labelY).toBeLessThanOrEqual(layout.rows);
        const before = layout.marks[index - 1];
        if (before) {
          expect(mark.labelY - before.labelY).toBeGreaterThanOrEqual(0.98);
          expect(mark.y).toBeGreaterThanOrEqual(before.y);
        }
      });
    }),
  );
});

test('draws a plain line for a story that measures nothing', () => {
  const layout = layOutPanel({
    items: [{ id: 'a', anchor: '2022-02-01', first: '2022-02-01', last: '2022-02-01' }],
    from: '2022-01-01',
    to: '2022-12-31',
    strengths: [],
    extent: { low: 0, full: 1 },
    rowsPerDay: null,
    isLast: false,
  });
  expect(layout).toMatchObject({ massPath: '', edgePath: '', stemPath: 'M0 0V3', numerals: [] });
});
