import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listBarSections } from '../../src/charts/bar/bar-sections.ts';
import { exactly } from '../../src/numbers/amount.ts';
import { printAmount } from '../../src/numbers/print.ts';
import type { MarkedFact, Quantity } from '../../src/story/story.ts';
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
