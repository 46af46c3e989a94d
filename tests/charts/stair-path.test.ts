import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillStairs, lineStairs, type Point } from '../../src/charts/stair-path.ts';

/** The corners that a path of ours visits. */
function listCorners(path: string): Point[] {
  const corners: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, move, numbers = ''] of path.matchAll(/([MVHZ])([^MVHZ]*)/g)) {
    if (move === 'M') [x = 0, y = 0] = numbers.split(' ').map(Number);
    if (move === 'V') y = Number(numbers);
    if (move === 'H') x = Number(numbers);
    if (move !== 'Z') corners.push([x, y]);
  }
  return corners;
}

const whole = fc.integer({ min: -300, max: 300 });
const points = fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 12 });

describe('stairs', () => {
  it('go down to each level before they go across to its point, and waste no move', () => {
    fc.assert(
      fc.property(points, (list) => {
        const expected = list.flatMap(([x, y], index): Point[] => [
          ...(index > 0 ? [[list[index - 1]?.[0] ?? x, y] as const] : []),
          [x, y],
        ]);
        const isNew = ([x, y]: Point, index: number, all: Point[]) =>
          x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1];
        expect(listCorners(lineStairs(list))).toEqual(expected.filter(isNew));
      }),
    );
  });

  it('are filled up to an upright line', () => {
    expect(
      fillStairs(
        [
          [8, 2],
          [8, 5],
          [16.004, 5],
          [16.004, 9],
        ],
        0,
      ),
    ).toBe('M0 2H8V5H16V9H0Z');
  });

  it('are nothing without a point', () => {
    expect(lineStairs([])).toBe('');
    expect(fillStairs([], 4)).toBe('');
  });
});
