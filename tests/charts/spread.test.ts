import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from '../../src/charts/spread.ts';

const sorted = fc
  .array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 1, maxLength: 60 })
  .map((positions) => positions.sort((a, b) => a - b));

test('leaves labels in place that have room', () => {
  expect(spreadLabels([0, 2, 5], 1, 10)).toEqual([0, 2, 5]);
});

test('moves labels of one place apart around it', () => {
  expect(spreadLabels([5, 5, 5], 1, 10)).toEqual([4, 5, 6]);
});

test('keeps order, gap and frame whatever the dates', () => {
  fc.assert(
    fc.property(sorted, (wanted) => {
      const end = Math.max(50, wanted.length - 1);
      const placed = spreadLabels(wanted, 1, end);
      expect(placed).toHaveLength(wanted.length);
      placed.forEach((position, index) => {
        expect(position).toBeGreaterThanOrEqual(-1e-9);
        expect(position).toBeLessThanOrEqual(end + 1e-9);
        if (index > 0) expect(position - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(1 - 1e-9);
      });
    }),
  );
});
