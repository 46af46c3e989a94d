import fc from 'fast-check';
import { assert, expect, test } from 'vitest';
import { measureGround, reachOfSteps, type CountGround } from '../../src/charts/count/count-ground.ts';
import { writeLabel } from '../../src/charts/count/count-labels.ts';
import { layOutCount, type CountDrawing, type CountRoom } from '../../src/charts/count/count-layout.ts';
import { joinItems, readCount, type CountItem, type CountStory } from '../../src/charts/count/count-story.ts';
import { writePlan } from '../../src/charts/count/count-words.ts';
import { pageRooms } from '../../src/charts/count/page-rooms.ts';
import type { PlotBox } from '../../src/charts/count/stairs.ts';
import { parseDate } from '../../src/dates.ts';
import { exactly } from '../../src/numbers/amount.ts';
import { madeChanges } from '../../src/story/measure.ts';
import { printAmount } from '../../src/numbers/print.ts';
import type { Contested, MarkedFact, Quantity } from '../../src/story/story.ts';
import { measureText } from '../../src/typeface/measure-text.ts';
import { en } from '../../src/words/en.ts';
import { anyValue, runs } from './arbitraries.ts';
import { claims, measureClaims, measuredDay, story } from './count-arbitraries.ts';
import { expectBetween } from './expect-numbers.ts';

const quantity = required(story.quantity);
const point = required(story.contested.find((one) => one.rejected));
const rejected = required(point.rejected);

function required<Value>(value: Value | null | undefined): Value {
  if (value == null) throw new Error('The invented story measures something, and rejects a date.');
  return value;
}
const tolerance = 0.02;
/** Several times the stories, where more are asked for. */
const asked = { ...runs, numRuns: Number(process.env.RUNS ?? runs.numRuns) };

const mark = (value: number): MarkedFact => ({
  ...quantity.now,
  fact: { ...quantity.now.fact, ...printAmount(exactly(String(value), 'people'), story.numberStyle) },
});

/** A room as large as one of a page, or as a picture. */
const rooms: CountRoom[] = [
  ...pageRooms,
  {
    width: 1100,
    row: 17,
    line: 1.9,
    largeLine: 2.5,
    gap: 11,
    monthWidth: 90,
    isDated: true,
    measure: (text, form) => measureText(text, form === 'large' ? 45 : 28),
    numeralSizes: [90, 60, 40],
    measureNumeral: (text, size) => measureText(text, size),
  },
];

const frames = fc.record({
  articleDay: fc.option(measuredDay),
  plan: fc.option(anyValue(6000)),
  now: anyValue(900),
  rejected: fc.array(measuredDay, { maxLength: 3 }),
  isAwaited: fc.boolean(),
  room: fc.constantFrom(...rooms),
});
type Frame = ReturnType<typeof frames.generate>['value'];

interface Made {
  count: CountStory;
  ground: CountGround;
  drawing: CountDrawing;
  room: CountRoom;
}

function make(list: Parameters<typeof measureClaims>[0], frame: Frame): Made {
  const { articleDay, room } = frame;
  const measure = measureClaims(list);
  for (const { points } of measure.series) {
    for (const one of points) {
      one.isAfter = articleDay !== null && one.day > articleDay;
      one.date = parseDate(one.date.edtf);
    }
  }
  const plan = frame.plan === null ? null : mark(frame.plan);
  const since = (frame.isAwaited && story.entries[0]) || null;
  const asked: Quantity = { ...quantity, measure, plan, now: mark(frame.now), since };
  const article = articleDay && story.article ? { ...story.article, published: parseDate(articleDay) } : null;
  const contested = frame.rejected.map((day): Contested => ({
    ...point,
    rejected: { ...rejected, date: parseDate(day) },
  }));
  const count = readCount({ articleDay, article, contested }, asked);
  const ground = measureGround(count);
  const texts = { story, words: en, plan: plan && writePlan(plan, en) };
  return { count, ground, drawing: layOutCount(count, ground, room, texts), room };
}

const overlap = (one: PlotBox, other: PlotBox) =>
  one.left < other.right - tolerance &&
  other.left < one.right - tolerance &&
  one.bottom < other.top - tolerance &&
  other.bottom < one.top - tolerance;

/** Every box of words that the drawing holds. */
const boxesOf = ({
  labels,
  rejected: wrong,
  mass,
  pale,
  plan,
  reference,
  scale,
}: CountDrawing): PlotBox[] => [
  ...[...labels, ...scale].map(({ box }) => box),
  ...wrong.flatMap(({ text }) => text?.box ?? []),
  ...[mass, pale, plan, reference].flatMap((one) => one?.box ?? []),
];

test('in a thousand stories no words of the count meet, nor leave the plot', () => {
  fc.assert(
    fc.property(claims, frames, (list, frame) => {
      const { drawing, room } = make(list, frame);
      const boxes = boxesOf(drawing);
      boxes.forEach((box, index) => {
        expectBetween('left', box.left, -tolerance, room.width);
        expectBetween('right', box.right, 0, room.width + tolerance);
        for (const other of boxes.slice(index + 1)) {
          if (overlap(box, other)) assert.fail(`${JSON.stringify(box)} meets ${JSON.stringify(other)}`);
        }
      });
    }),
    asked,
  );
});

test('labels of what only grows climb in the order of time; all stand below the headline, and no upright crosses one', () => {
  fc.assert(
    fc.property(claims, frames, (list, frame) => {
      const { drawing, ground, room, count } = make(list, frame);
      drawing.labels.forEach(({ x, box }, index) => {
        const before = drawing.labels[index - 1];
        if (before) {
          expectBetween('x', x, before.x, 100);
          if (count.isClimbing) expectBetween('stair', box.bottom, before.box.top - tolerance, Infinity);
        }
        if (ground.hasHeadroom) expectBetween('top', box.top, 0, ground.ceiling);
      });
      for (const { x, from, to } of drawing.uprights) {
        const at = (x / 100) * room.width;
        const line = { left: at, right: at, bottom: from, top: to };
        for (const { box } of drawing.labels) {
          const isCrossed = box.left < at && at < box.right && box.bottom < line.top && line.bottom < box.top;
          if (isCrossed) assert.fail(`An upright at ${at} crosses ${JSON.stringify(box)}`);
        }
      }
    }),
    asked,
  );
});

test('no label stands on the line of the plan, where that runs among them', () => {
  fc.assert(
    fc.property(claims, frames, (list, frame) => {
      const { plan, labels, rejected: wrong } = make(list, frame).drawing;
      if (!plan) return;
      for (const box of [
        ...labels.map((label) => label.box),
        ...wrong.flatMap(({ text }) => text?.box ?? []),
      ]) {
        if (box.bottom < plan.row - tolerance && plan.row + tolerance < box.top) {
          assert.fail(`${JSON.stringify(box)} stands on the plan at ${plan.row}`);
        }
      }
    }),
    asked,
  );
});

test('no label lies on the steps, and words within them lie wholly within', () => {
  fc.assert(
    fc.property(claims, frames, (list, frame) => {
      const { drawing, ground, room, count } = make(list, frame);
      const share = (px: number) => Math.min(100, Math.max(0, (px / room.width) * 100));
      for (const { box } of drawing.labels) {
        for (const steps of [ground.mass, ground.pale]) {
          const [first, last] = [steps[0]?.x ?? 100, steps.at(-1)?.x ?? 0];
          const [from, to] = [Math.max(first, share(box.left)), Math.min(last, share(box.right))];
          const reach = from < to ? reachOfSteps(steps, from, to) : null;
          if (reach) expectBetween('steps', reach.high, -Infinity, box.bottom + tolerance);
        }
      }
      for (const [words, steps] of [
        [drawing.mass, ground.mass],
        [drawing.pale, ground.pale],
      ] as const) {
        if (!words) continue;
        const reach = reachOfSteps(steps, share(words.box.left), share(words.box.right));
        expectBetween('within', words.box.top, 0, reach?.low ?? -1);
        expect(count.low).toBe(0);
      }
    }),
    asked,
  );
});

test('every change has its label, or is left to the table', () => {
  fc.assert(
    fc.property(claims, frames, (list, frame) => {
      const { drawing, count } = make(list, frame);
      const told = [...drawing.labels.map(({ item }) => item), ...drawing.left];
      const dates = told
        .filter(({ kind }) => kind === 'step')
        .flatMap((item) => item.dates.map(({ edtf }) => edtf));
      expect(dates.sort()).toEqual(count.points.map(({ date }) => date.edtf).sort());
      const others = ({ kind }: { kind: string }) => kind !== 'step';
      expect(told.filter(others).length).toBe(count.items.filter(others).length);
    }),
    asked,
  );
});

test('steps go from zero, or from what was there already, to the last value, and stop where the counts stop', () => {
  fc.assert(
    fc.property(claims, frames, (list, frame) => {
      const { ground, count } = make(list, frame);
      const all = [...ground.mass, ...ground.pale];
      const last = count.points.at(-1);
      expect(all.length > 0).toBe(last !== undefined);
      if (last) {
        expect(all[0]?.y).toBe(ground.row(count.hasOpening ? (count.points[0]?.value ?? 0) : 0));
        expect(all.at(-1)?.y).toBe(ground.row(last.value));
      }
      all.forEach(({ x, y }, index) => {
        expectBetween('x', x, all[index - 1]?.x ?? 0, ground.endX);
        expectBetween('y', y, 0, ground.rows);
      });
      if (ground.hasHeadroom) expect(count.plan?.fact.value).toBe(count.high);
    }),
    asked,
  );
});

/** The numbers that a label may tell: those of one change, and sums of changes of one sign. */
function listSums(changes: readonly { who: string; value: number }[]): number[] {
  const isOneSign = (list: readonly { value: number }[]) =>
    list.every(({ value }) => value >= 0) || list.every(({ value }) => value <= 0);
  const sum = (list: readonly { value: number }[]) =>
    Math.round(list.reduce((all, { value }) => all + value, 0) * 10) / 10;
  const groups = [...new Set(changes.map(({ who }) => who))].map((name) =>
    changes.filter(({ who }) => who === name),
  );
  return [...changes.map((one) => [one]), ...groups, [...changes]].filter(isOneSign).map(sum);
}

test('a label tells changes of one sign only, never with what was there already, and the years of its range', () => {
  const read = (text: string) => Number(text.replace(/[,+]/g, '').replace('−', '-'));
  fc.assert(
    fc.property(claims, frames, (list, frame) => {
      const { drawing, count } = make(list, frame);
      for (const { item, lines } of drawing.labels) {
        if (item.kind !== 'step' || item.point) continue;
        const groups = count.points
          .filter(({ date }) => item.dates.some(({ edtf }) => edtf === date.edtf))
          .map(({ entry, date }) =>
            madeChanges(entry)
              .filter((change) => change.date.edtf === date.edtf)
              .map(({ who, fact }) => ({ who, value: fact.value })),
          );
        const allowed = groups.flatMap((_, from) =>
          groups.slice(from).flatMap((_group, more) => listSums(groups.slice(from, from + more + 1).flat())),
        );
        const told = lines.flat().filter(({ form }) => form === 'number');
        for (const { text } of told) expect(allowed).toContain(read(text));
        expect(told.length).toBeGreaterThan(0);
        const [first, last] = [item.dates[0], item.dates.at(-1)].map((date) => date?.first.slice(0, 4) ?? '');
        const start = lines[0]?.[0];
        if (first !== last && start?.form === 'plain') {
          expect(start.text).toContain(first);
          expect(start.text).toContain(last);
        }
        if (first !== last) expect(start?.form).toBe('plain');
        const isOpening = (day: string) => count.hasOpening && day === count.points[0]?.day;
        if (item.isOpening) expect(item.dates.every((date) => isOpening(date.first))).toBe(true);
        else expect(item.dates.some((date) => isOpening(date.first))).toBe(false);
      }
    }),
    asked,
  );
});

test('the highest level has its label where it has room', () => {
  const room = required(pageRooms.at(-1));
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 9 }), (levels) => {
      const made = levels.map((level, index) => ({
        kind: 'event' as const,
        written: {
          text: `${2000 + index * 3}`,
          form: 'year' as const,
          first: `${2000 + index * 3}-01-01`,
          last: `${2000 + index * 3}-12-31`,
        },
        changes: [{ who: 'Ash', value: level - (levels[index - 1] ?? 0), on: null }],
        levels: [],
      }));
      const frame = { articleDay: null, plan: null, now: 1, rejected: [], isAwaited: false, room };
      const { drawing, count } = make(made, frame);
      const peak = Math.max(...levels);
      expect(drawing.labels.some(({ item }) => item.level === peak)).toBe(true);
      expect(drawing.scale.length + drawing.labels.length).toBeGreaterThan(1);
      expect(count.from).toBe('2000-01-01');
    }),
    asked,
  );
});

test.each([
  ['1999~', '2024-06-26', '1999', '2024'],
  ['2023-12-20', '2024-01-10', '2023', '2024'],
  ['2023-12', '2024-01', '2023', '2024'],
])('a range from %s to %s has its years, where days have none', (from, to, ...years) => {
  const item = (edtf: string): CountItem => ({
    kind: 'step',
    day: parseDate(edtf).first,
    dates: [parseDate(edtf)],
    level: 9,
    changes: [{ who: 'Ash', amount: exactly('9', 'people') }],
    point: null,
    isOpening: false,
    isAfter: false,
  });
  const texts = {
    words: en,
    style: story.numberStyle,
    language: 'en',
    isDated: false,
    isOfYears: false,
  } as const;
  const forms = writeLabel(joinItems(item(from), item(to)), false, texts);
  for (const [head] of forms) for (const year of years) expect(head?.[0]?.text).toContain(year);
  expect(forms.map(([head]) => head?.map(({ text }) => text).join(''))).toContain(
    `${forms[0]?.[0]?.[0]?.text}+18`,
  );
});
