import fc from 'fast-check';
import { parseDate } from '../../src/dates.ts';
import { measureQuantity, type Measure } from '../../src/story/measure.ts';
import { exactly } from '../../src/numbers/amount.ts';
import { printAmount } from '../../src/numbers/print.ts';
import { loadStory } from '../../src/story/load-story.ts';
import type { Entry, Fact } from '../../src/story/story.ts';
import { copyStory } from '../stories/copy-story.ts';
import { anyDay, anyValue, compare, describeDate, writtenDate } from './arbitraries.ts';

export const story = loadStory(copyStory());
const template = required(story.entries[0]);
const someFact = required([...story.facts.values()][0]);

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The invented story has entries and facts.');
  return value;
}

const toFact = (value: number): Fact => ({
  ...someFact,
  ...printAmount(exactly(String(value), 'people'), story.numberStyle),
});
const names = ['Ash', 'Elm', 'Oak', 'Donaudampfschifffahrtsgesellschaft'];

/** Every way of counting, for all and for two of three names. */
const seriesData = [
  { id: 'all-rounded', label: 'All', of: 'all', basis: 'rounded' as const },
  { id: 'Ash-rounded', label: 'Ash', of: 'Ash', basis: 'rounded' as const },
  { id: 'Ash-counted', label: 'Ash, counted', of: 'Ash', basis: 'counted' as const },
  { id: 'Elm-counted', label: 'Elm, counted', of: 'Elm', basis: 'counted' as const },
  { id: 'all-counted', label: 'All, counted', of: 'all', basis: 'counted' as const },
  { id: 'all-reported', label: 'All, reported', of: 'all', basis: 'reported' as const },
];

const [from, to] = [2023, 2025];
export const measuredDay = anyDay(`${from}-01-01`, `${to}-12-31`);

/** What entries add to the measured quantity, announce, or state of it. */
export const claims = fc.array(
  fc.record({
    kind: fc.constantFrom('event', 'event', 'statement', 'plan'),
    written: writtenDate(from, to),
    changes: fc.array(
      fc.record({
        who: fc.constantFrom(...names),
        value: anyValue(400),
        on: fc.option(measuredDay, { freq: 2 }),
      }),
      { maxLength: 2 },
    ),
    levels: fc.array(
      fc.record({
        series: fc.constantFrom('Ash-counted', 'Elm-counted', 'all-reported'),
        value: anyValue(900),
      }),
      { maxLength: 1 },
    ),
  }),
  { maxLength: 14, size: 'max' },
);

type Claims = ReturnType<typeof claims.generate>['value'];

/** The invented story’s measured quantity, as other entries would make it. */
export function measureClaims(list: Claims): Measure & { entries: Entry[] } {
  const entries = list.map(({ kind, written, changes, levels }, index): Entry => {
    const date = describeDate(written);
    return {
      ...template,
      slug: `e${index}`,
      kind,
      date,
      changes: changes.map(({ who, value, on }) => ({
        who,
        fact: toFact(value),
        date: on ? parseDate(on) : date,
      })),
      levels: levels.map(({ series, value }) => ({ series, fact: toFact(value) })),
    };
  });
  entries.sort((a, b) => compare(a.date.first, b.date.first));
  return { entries, ...measureQuantity(entries, seriesData, 'people', story.numberStyle) };
}
