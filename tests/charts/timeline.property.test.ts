import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chooseExtent,
  layOutPanel,
  type PanelInput,
  type PanelLayout,
} from '../../src/charts/timeline/timeline-layout.ts';
import { anyDay, anyStrengths, panelItems, runs } from './arbitraries.ts';
import { expectApart, expectBetween, expectClose } from './expect-numbers.ts';
import { placeDays, readPath } from './oracle.ts';

const wide = anyDay('1989-06-15', '2026-06-15');

/** Some panels hold all of their dates, some cut through them. */
const panels = fc
  .record({
    items: panelItems,
    isCut: fc.boolean(),
    ends: fc.tuple(wide, wide),
    strengths: anyStrengths(wide, 5000),
    plan: fc.constantFrom(null, 0, 60, 2500, 6000),
  })
  .map(({ items, isCut, ends, strengths, plan }): PanelInput => {
    const covered = items.flatMap(({ first, last }) => [first, last]);
    const days = (isCut || covered.length === 0 ? ends : covered).toSorted();
    const [from = '', to = ''] = [days[0], days.at(-1)];
    return {
      items,
      from,
      to,
      strengths,
      extent: chooseExtent(plan, strengths),
      rowsPerDay: null,
      isLast: false,
    };
  });

test('a thousand panels keep the rules of the line', () => {
  fc.assert(
    fc.property(panels, (input) => {
      const layout = layOutPanel(input);
      expectLabelsApart(input, layout);
      expectTrueDistances(input, layout);
      expectInside(layout);
      expectLeadersToJoin(layout);
      expectTrueWidths(input, layout);
      expectReadableAxis(layout);
    }),
    runs,
  );
});

/** Labels stand a row apart, inside, in the order of their marks. */
function expectLabelsApart({ items }: PanelInput, { marks, rows }: PanelLayout) {
  expect(marks.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  expectApart(
    'marks',
    marks.map(({ y }) => y),
    0,
  );
  expectApart(
    'labels',
    marks.map(({ labelY }) => labelY),
    1,
  );
  for (const { labelY } of marks) expectBetween('label', labelY, 0, rows - 1);
}

/** Marks, the stretches that their dates cover, and ticks stand where the gears put their days. */
function expectTrueDistances({ items, from, to }: PanelInput, { marks, ticks, rows }: PanelLayout) {
  const anchors = items.map(({ anchor }) => anchor);
  const place = placeDays(anchors, from, to, rows - 1);
  items.forEach(({ anchor, first, last }, index) => {
    const { y = NaN, yFirst = NaN, yLast = NaN } = marks[index] ?? {};
    expectClose(`mark of ${anchor}`, y, place(anchor));
    expectClose(`first day ${first}`, yFirst, place(first));
    expectClose(`last day ${last}`, yLast, place(last));
    expectBetween('mark in its stretch', y, yFirst, yLast);
  });
  for (const { y, day } of ticks) expectClose(`tick of ${day}`, y, place(day));
}

function expectInside(layout: PanelLayout) {
  const { marks, ticks, numerals, scale, rows, labelX, massPath, edgePath, stemPath } = layout;
  const paths = [massPath, edgePath, stemPath, ...marks.map(({ leader }) => leader)].flatMap(readPath);
  const spots = [...marks, ...numerals].map(({ x, y }): [number, number] => [x, y]);
  for (const [x, y] of [...paths, ...spots]) {
    expectBetween('x', x, 0, 100);
    expectBetween('y', y, 0, rows);
  }
  const stretches = marks.flatMap(({ y, yFirst, yLast }) => [y, yFirst, yLast]);
  for (const y of [...stretches, ...[...ticks, ...numerals].map((one) => one.y)]) {
    expectBetween('y', y, 0, rows - 1);
  }
  for (const { x } of scale) expectBetween('scale', x, 0, 100);
  expectBetween('labels', labelX, 0, 60);
}

/** A leader runs from its mark to its label, and never back. */
function expectLeadersToJoin({ marks, labelX }: PanelLayout) {
  for (const { x, y, labelY, leader } of marks) {
    const corners = readPath(leader);
    const [[startX = NaN, startY = NaN] = [], [endX = NaN, endY = NaN] = []] = [corners[0], corners.at(-1)];
    expectBetween('start of a leader', startX, x, x);
    expectBetween('start of a leader', startY, y, y);
    expectBetween('end of a leader', endX, labelX - 1, labelX);
    expectBetween('end of a leader', endY, labelY, labelY);
    expectApart(
      'corners',
      corners.map((corner) => corner[0]),
      0,
    );
  }
}

/** Marks and numerals stand on the edge of the mass; its last value is always told. */
function expectTrueWidths({ items, strengths, extent }: PanelInput, { marks, numerals }: PanelLayout) {
  const { low, full } = extent;
  const place = (value: number) => ((value - low) / (full - low)) * 100;
  const valueOn = (day: string) => strengths.filter((one) => one.day <= day).at(-1)?.value ?? 0;
  items.forEach(({ anchor }, index) => {
    expectClose(`edge on ${anchor}`, marks[index]?.x ?? NaN, place(valueOn(anchor)));
  });
  for (const { x, text } of numerals) expectClose('numeral', x, place(Number(text)));
  const last = strengths.at(-1);
  if (last?.value) expect(numerals.at(-1)?.text).toBe(last.text);
}

/** No two words on the axis overlap, nor two numerals. */
function expectReadableAxis({ ticks, numerals, edgePath }: PanelLayout) {
  const labelled = ticks.filter(({ isLabelled }) => isLabelled);
  expectApart(
    'words on the axis',
    labelled.map(({ labelY }) => labelY).sort((a, b) => a - b),
    0.44,
  );
  const calendar = labelled.filter(({ speed }) => !speed);
  expectApart(
    'years',
    calendar.filter(({ isYear }) => isYear).map(({ y }) => y),
    0.59,
  );
  expectApart(
    'months',
    calendar.filter(({ isYear }) => !isYear).map(({ y }) => y),
    0.89,
  );
  const changes = ticks.filter(({ speed }) => speed);
  expect(changes.every(({ isLabelled, y, labelY }) => isLabelled && labelY >= y)).toBe(true);
  expectApart(
    'numerals',
    numerals.map(({ y }) => y),
    0.94,
  );
  for (const { y } of calendar.filter(({ isYear }) => !isYear)) {
    for (const numeral of numerals) {
      expectBetween('numeral beside a month', Math.abs(y - numeral.y - 0.2), 0.9, Infinity);
    }
  }
  for (const { y } of calendar.filter(({ isYear }) => isYear)) {
    const beside = numerals.filter(
      (numeral) => numeral.x < 14 && numeral.y < y + 0.59 && y < numeral.y + 0.94,
    );
    expect(beside, `numerals over the year at ${y}`).toEqual([]);
  }
  const edge = readPath(edgePath);
  for (const { labelY } of labelled.filter(({ isLabelOverMass }) => isLabelOverMass)) {
    for (const [x, row] of edge) {
      if (row > labelY + 0.01 && row < labelY + 0.49)
        expectBetween('edge beside a label', x, 13.99, Infinity);
    }
  }
}
