import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listBarSections } from '../../src/charts/bar/bar-sections.ts';
import { placeBarTexts } from '../../src/charts/bar/bar-texts.ts';
import { exactly } from '../../src/numbers/amount.ts';
import { printAmount } from '../../src/numbers/print.ts';
import type { MarkedFact, Quantity } from '../../src/story/story.ts';
import { measureText } from '../../src/typeface/measure-text.ts';
import { anyValue, runs } from './arbitraries.ts';
import { story } from './count-arbitraries.ts';
import { expectBetween, expectClose } from './expect-numbers.ts';

const [fact] = story.facts.values();
const { quantity } = story;
if (!fact || !quantity) throw new Error('The invented story measures something.');
const mark = (value: number): MarkedFact => ({
  words: 'there',
  fact: { ...fact, ...printAmount(exactly(String(value), 'people'), story.numberStyle) },
});

/** The present, some levels, and the plan, if there is one: any may be the highest, or below zero. */
const bars = fc
  .record({
    now: anyValue(5000),
    levels: fc.array(anyValue(5000), { maxLength: 3 }),
    plan: fc.option(anyValue(5000)),
  })
  .map(({ now, levels, plan }): Quantity => ({
    ...quantity,
    now: mark(now),
    levels: levels.map(mark),
    plan: plan === null ? null : mark(plan),
  }));

test('a thousand bars hold, whether the present passes the plan, falls below zero, or has no plan', () => {
  fc.assert(
    fc.property(bars, (bar) => {
      const sections = listBarSections(bar);
      const values = [bar.now, ...bar.levels, ...(bar.plan ? [bar.plan] : [])].map((one) => one.fact.value);
      const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
      const place = (value: number) => (high === low ? 0 : ((value - low) / (high - low)) * 100);
      expect(sections.map(({ marked }) => marked.fact.value)).toEqual(values.toSorted((a, b) => a - b));
      expect(sections.filter(({ isNow }) => isNow)).toHaveLength(1);
      for (const { from, to, marked, isReached } of sections) {
        const { value } = marked.fact;
        expectBetween('from', from, 0, 100);
        expectBetween('to', to, from, 100);
        expectClose('end', value < 0 ? from : to, place(value));
        // What is there now reaches over all between zero and itself, and over nothing else.
        const { value: now } = bar.now.fact;
        expect(isReached).toBe(value < 0 ? now <= value : now >= value);
      }
      const reached = sections.filter(({ isReached }) => isReached);
      const covered = reached.reduce((sum, { from, to }) => sum + to - from, 0);
      const length = Math.abs(place(bar.now.fact.value) - place(0));
      expectBetween('mass', covered, length - 0.05, length + 0.05);
    }),
    runs,
  );
});

test('the bar is as wide as the plan, or as the present where that passes it', () => {
  const widths = (now: number, plan: number | null) =>
    listBarSections({ ...quantity, now: mark(now), levels: [], plan: plan === null ? null : mark(plan) }).map(
      ({ from, to, isReached }) => [from, to, isReached],
    );
  expect(widths(40, 100)).toEqual([
    [0, 40, true],
    [40, 100, false],
  ]);
  expect(widths(125, 100)).toEqual([
    [0, 80, true],
    [80, 100, true],
  ]);
  expect(widths(40, null)).toEqual([[0, 100, true]]);
  expect(widths(-20, 80)).toEqual([
    [0, 20, true],
    [20, 100, false],
  ]);
});

test('each number stands wholly on one section, and meets no other', () => {
  fc.assert(
    fc.property(bars, fc.boolean(), (bar, isTall) => {
      const sections = listBarSections(bar);
      const { texts } = placeBarTexts(
        sections,
        ({ marked: { fact: told, words } }) => ({ bound: '', numeral: told.numeral, told: words }),
        isTall,
      );
      expect(new Set(texts.map(({ section }) => section)).size).toBe(texts.length);
      const boxes = texts.map(({ section, on, x, isFromEnd }) => {
        const width = (measureText(section.marked.fact.numeral, 16.8) / 248) * 100;
        const [left, right] = isFromEnd ? [x - width, x] : [x, x + width];
        expectBetween('left', left, on.from, on.to);
        expectBetween('right', right, on.from, on.to);
        return { left, right };
      });
      boxes.forEach((box, index) => {
        for (const other of boxes.slice(index + 1)) {
          expect(box.right <= other.left || other.right <= box.left).toBe(true);
        }
      });
    }),
    runs,
  );
});

test('a number that its section is too narrow for stands beside it', () => {
  const place = (now: number, plan: number) => {
    const sections = listBarSections({ ...quantity, now: mark(now), levels: [], plan: mark(plan) });
    const write = ({ marked }: (typeof sections)[number]) => ({
      bound: '',
      numeral: marked.fact.numeral,
      told: '',
    });
    return placeBarTexts(sections, write, false).texts.map(({ section, on }) =>
      [section, on].map((one) => sections.indexOf(one)),
    );
  };
  expect(place(40, 100)).toEqual([
    [0, 0],
    [1, 1],
  ]);
  expect(place(1800, 81_000)).toEqual([
    [1, 1],
    [0, 1],
  ]);
  expect(place(80_000, 81_000)).toEqual([[0, 0]]);
});
