import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutAxis, rooms, type AxisItem } from '../../src/charts/axis/axis-layout.ts';
import { countDays, shiftDay, type Day } from '../../src/dates.ts';

const words = (most: number) =>
  fc
    .array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'aeinorst') }), {
      minLength: 1,
      maxLength: most,
    })
    .map((list) => list.join(' ').slice(0, 46).trim());

const item = (span: number) =>
  fc
    .record({
      days: fc.integer({ min: 0, max: span }),
      length: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90 })),
      date: fc.constantFrom('16 Jul 2024', 'Oct 2022', '28 Oct–3 Nov 2024', 'end of Nov 2024'),
      label: words(8),
    })
    .map(({ days, length, date, label }) => {
      const first = shiftDay('2022-01-01', days);
      return { anchor: first, first, last: shiftDay(first, length), date, label };
    });

const axes = fc
  .integer({ min: 0, max: 3000 })
  .chain((span) => fc.array(item(span), { minLength: 2, maxLength: 9 }))
  .map((all) =>
    all
      .sort((a, b) => (a.anchor < b.anchor ? -1 : a.anchor > b.anchor ? 1 : 0))
      .map((one, index): AxisItem => ({
        ...one,
        id: `e${index}`,
        isAbove: index === 0 || index === all.length - 1,
      })),
  );

const layOut = (items: AxisItem[]) => {
  const tie = { from: items[0]?.id ?? '', to: items.at(-1)?.id ?? '' };
  const days = countDays(items[0]?.anchor ?? '', items.at(-1)?.anchor ?? '');
  return layOutAxis({ items, tie, distance: `${days} days`, note: 'apart, computed by us' });
};

const check = (assertions: (items: AxisItem[], layout: ReturnType<typeof layOut>) => void) => {
  fc.assert(
    fc.property(axes, (items) => assertions(items, layOut(items))),
    { numRuns: 1000, seed: 252 },
  );
};

test('keeps every mark and label inside the frame', () => {
  check((_, { points, ticks, narrow, wide, tie, numeral }) => {
    const inside = [
      ...points.flatMap(({ x, xFirst, xLast }) => [x, xFirst, xLast]),
      ...ticks.map(({ x }) => x),
      ...[narrow, wide].flatMap(({ labels }) => labels.flatMap(({ left, right }) => [left, right])),
      tie.left,
      tie.right,
      numeral.x,
    ];
    expect(Math.min(...inside)).toBeGreaterThanOrEqual(-0.001);
    expect(Math.max(...inside)).toBeLessThanOrEqual(100.001);
  });
});

test('sets no two labels of a row over one another, and holds each by its mark', () => {
  check((items, { points, narrow, wide }) => {
    for (const { labels, above, below } of [narrow, wide]) {
      expect(labels).toHaveLength(items.length);
      labels.forEach((label, index) => {
        const x = points[index]?.x;
        expect(label.side === 'start' ? label.left : label.right).toBe(x);
        expect(label.y + label.lines).toBeLessThanOrEqual(items[index]?.isAbove ? above : below);
        labels.forEach((other, position) => {
          if (position <= index || items[position]?.isAbove !== items[index]?.isAbove) return;
          if (other.row === label.row) {
            expect(other.left >= label.right || label.left >= other.right).toBe(true);
          } else {
            const [near, far] = other.row < label.row ? [other, label] : [label, other];
            expect(far.y).toBeGreaterThanOrEqual(near.y + near.lines);
          }
        });
      });
    }
  });
});

test('keeps the order of time and its true distances', () => {
  check((items, { from, to, points }) => {
    const percent = (a: Day, b: Day) => (countDays(a, b) / countDays(from, to)) * 100;
    points.forEach(({ x, xFirst, xLast }, index) => {
      const { anchor, first, last } = items[index] as AxisItem;
      expect(x).toBeCloseTo(percent(from, anchor), 2);
      expect(xLast - xFirst).toBeCloseTo(percent(first, last), 2);
      expect(x).toBeGreaterThanOrEqual(points[index - 1]?.x ?? 0);
    });
  });
});

test('names no tick over another one or over a mark, and begins and ends with a month', () => {
  check((items, { from, to, ticks, points }) => {
    expect([from, to].map((day) => day.slice(8))).toEqual(['01', '01']);
    expect(ticks.length).toBeLessThanOrEqual(100);
    for (const room of ['narrow', 'wide'] as const) {
      const least = (2 / rooms[room].width) * 100;
      const named = ticks.filter((tick) => tick[room]);
      named.forEach(({ x }, index) => {
        expect(x - (named[index - 1]?.x ?? -100)).toBeGreaterThanOrEqual(least);
        for (const point of points.filter((_, position) => items[position]?.isAbove)) {
          expect(point.x < x || point.x > x + least).toBe(true);
        }
      });
    }
  });
});

test('writes the distance large within the tie, or small beside it', () => {
  const at = (anchor: Day, isAbove: boolean): AxisItem => ({
    id: anchor,
    anchor,
    first: anchor,
    last: anchor,
    isAbove,
    date: '1 Jan 2024',
    label: 'Something',
  });
  const [first, middle, last] = [at('2023-10-09', false), at('2023-11-07', true), at('2024-07-16', true)];
  expect(layOut([middle, last]).numeral).toMatchObject({ anchor: 'middle', isLarge: true });
  const short = layOutAxis({
    items: [first, middle, { ...last, isAbove: false }, at('2023-11-20', true)],
    tie: { from: '2023-11-07', to: '2023-11-20' },
    distance: '13 days',
    note: '',
  });
  expect(short.numeral).toMatchObject({ anchor: 'start', isLarge: false, x: short.tie.right });
});
