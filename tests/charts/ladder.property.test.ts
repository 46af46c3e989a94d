import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutLadder, openStrokes } from '../../src/charts/ladder/ladder-layout.ts';
import { countDays } from '../../src/dates.ts';
import { measurePlain } from '../../src/typeface/measure-plain.ts';
import { measureText } from '../../src/typeface/measure-text.ts';
import { en } from '../../src/words/en.ts';
import { loadStory } from '../../src/story/load-story.ts';
import type { Account, Fact } from '../../src/story/story.ts';
import { copyStory } from '../stories/copy-story.ts';
import { anyDay, describeDate, plainDate, runs } from './arbitraries.ts';
import { expectApart, expectBetween, expectClose } from './expect-numbers.ts';

const [invented] = loadStory(copyStory()).facts.values();
if (!invented) throw new Error('The invented story has facts.');
const toFact = (parts: Pick<Fact, 'value' | 'bound' | 'numeral'>): Fact => ({ ...invented, ...parts });

const facts = fc.record({
  value: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5000 })),
  bound: fc.constantFrom('exact', 'at-least', 'about', 'over', 'up-to'),
  numeral: fc.constantFrom('9', '5,000', '$86 million', '1.25 billion', '1,234,567,890 to 9,876,543,210'),
});
const crowdedDay = anyDay('2024-10-01', '2024-10-12').map((day) =>
  describeDate({ text: day, form: 'day', first: day, last: day }),
);
const rivals = fc.array(
  fc.record({
    fact: fc.option(facts, { freq: 6 }),
    asOf: fc.option(fc.oneof(crowdedDay, plainDate(2024, 2024).map(describeDate)), { freq: 6 }),
  }),
  { maxLength: 12, size: 'max' },
);

test('a thousand ladders keep the rules of rival counts', () => {
  fc.assert(
    fc.property(rivals, anyDay('2024-01-01', '2024-12-31'), (parts, articleDay) => {
      const accounts = parts.map(({ fact, asOf }, index): Account => ({
        speaker: String(index),
        says: null,
        fact: fact && toFact(fact),
        asOf,
        agrees: false,
        isAside: false,
        cites: [],
      }));
      const counted = accounts.filter(({ fact }) => fact);
      const { rungs, step, openStep } = layOutLadder(accounts, articleDay, en.numbers.bounds);

      const byDate = counted.toSorted((a, b) => {
        const [dayA, dayB] = [a.asOf?.first ?? '', b.asOf?.first ?? ''];
        return dayA < dayB ? -1 : dayA > dayB ? 1 : Number(a.speaker) - Number(b.speaker);
      });
      expect(rungs.map(({ account }) => account.speaker)).toEqual(byDate.map(({ speaker }) => speaker));

      expect(step).toBeGreaterThan(0);
      rungs.forEach(({ account, fact, length, isOpen, daysSince, isAfter }, index) => {
        expect(fact).toBe(account.fact);
        expectClose('length', length, fact.value * step);
        expect(isOpen).toBe(fact.bound === 'at-least' || fact.bound === 'over');
        expectBetween('end of a rung', length + (isOpen ? openStrokes : 0) * step, 0, 100.005);
        const before = fact.bound === 'exact' ? 0 : measurePlain(`${en.numbers.bounds[fact.bound]} `, 13.8);
        const words = ((8 + before + measureText(fact.numeral, 40.8)) / 520) * 100;
        // A fifth is left to the strokes, however wide the words.
        const behind = Math.min(80, words);
        expectBetween('words of a rung', length + (isOpen ? openStrokes * openStep : 0) + behind, 0, 100.005);
        expect(isAfter).toBe(account.asOf !== null && account.asOf.first > articleDay);
        const known = (asOf?: Account['asOf']) =>
          /^\d{4}-\d\d-\d\d$/.test(asOf?.edtf ?? '') ? asOf?.first : null;
        const [from, to] = [known(rungs[index - 1]?.account.asOf), known(account.asOf)];
        const days = from && to ? countDays(from, to) : 0;
        expect(daysSince).toBe(days < 4 ? null : days);
      });
      const byValue = rungs.toSorted((a, b) => a.fact.value - b.fact.value);
      expectApart(
        'lengths',
        byValue.map(({ length }) => length),
        0,
      );
    }),
    runs,
  );
});
