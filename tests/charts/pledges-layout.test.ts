import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  citesOfPledgeRows,
  listPledgeRows,
  type Arrivals,
  type PledgeRow,
} from '../../src/story/pledge-rows.ts';
import { hasAllCome, layOutPledges } from '../../src/charts/pledges/pledges-layout.ts';
import { summarisePledges } from '../../src/charts/pledges/pledges-words.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { valueOn } from '../../src/story/measure.ts';
import type { Fact } from '../../src/story/story.ts';
import { copyStory, type Edits } from '../stories/copy-story.ts';

function readRows(edits: Edits = {}): PledgeRow[] {
  const story = loadStory(copyStory(edits));
  return story.quantity ? listPledgeRows(story, story.quantity) : [];
}

const rows = readRows();
const total = (pick: (row: PledgeRow) => Arrivals, of: readonly PledgeRow[]) =>
  of.reduce((sum, row) => sum + pick(row).value, 0);

test('pairs each contributor’s pledge with what came before and after the article', () => {
  expect(
    rows.map(({ who, pledged, arrived, later }) => [who, pledged?.text ?? null, arrived.value, later.value]),
  ).toEqual([
    ['Ash', 'at least\u00a090', 40, 0],
    ['Elm', null, 0, 20],
    ['Yew', null, 0, 0],
  ]);
});

test('keeps the rivals of a pledge and the stated count of who had come', () => {
  const [ash, , yew] = rows;
  expect(ash?.rivals.map(({ fact, cites }) => [fact.value, cites])).toEqual([[100, ['herald#4']]]);
  expect(ash?.counted?.value).toBe(37);
  expect(yew).toMatchObject({ cites: ['council'], rivals: [], counted: null });
});

test('marks a sum of several arrivals as computed, and an announced one as nothing', () => {
  const twice = readRows({
    'works/second-crew-comes.md': [
      'changes: [{ who: Elm, fact: second-crew }]',
      'changes: [{ who: Elm, fact: second-crew }, { who: Elm, fact: first-crew, on: "2022-09-02" }]',
    ],
    'works/opening.md': ['outcome:', 'changes: [{ who: Yew, fact: second-crew }]\noutcome:'],
  });
  expect(twice.find(({ who }) => who === 'Elm')?.later).toMatchObject({ value: 60, isComputed: true });
  expect(rows.find(({ who }) => who === 'Elm')?.later).toMatchObject({ value: 20, isComputed: false });
  expect(total(({ arrived }) => arrived, twice) + total(({ later }) => later, twice)).toBe(100);
});

const pledging = [
  ['the invented story', copyStory()],
  ['the story of this site', 'content'],
].flatMap(([name = '', root = '']) => {
  const story = loadStory(root);
  return story.quantity?.pledges.length ? [{ name, story }] : [];
});

for (const { name, story } of pledging) {
  test(`sums to the measured series in ${name}, and cites only its sources`, () => {
    const [series] = story.quantity?.measure.series ?? [];
    if (!story.quantity || !series) throw new Error('measures nothing');
    const all = listPledgeRows(story, story.quantity);
    const arrived = total((row) => row.arrived, all);
    expect(arrived).toBe(valueOn(series, story.articleDay ?? ''));
    expect(arrived + total((row) => row.later, all)).toBe(series.points.at(-1)?.value);
    for (const citation of citesOfPledgeRows(all))
      expect(story.sources.has(citation.split('#')[0] ?? ''), citation).toBe(true);
  });
}

test('counts for its sentence only those that pledged', () => {
  expect(summarisePledges(rows)).toEqual({ pledging: 2, numbered: 1, arrived: 1, arrivedByEnd: 1 });
});

test('a story without pledges has none', () => {
  const { quantity } = loadStory(
    copyStory({
      'story.yaml': [
        '  pledges:\n    - { who: Ash, fact: ash-pledge }\n    - { who: Yew, cites: [council] }\n',
        '',
      ],
      'pictures.yaml': [/promised-crews:[\s\S]*?(?=waiting-for)/, ''],
      'works/first-crew-comes.md': ['came.:cite', 'of :fact[ash-pledge] came.:cite'],
    }),
  );
  expect(quantity?.pledges).toEqual([]);
});

const count = fc.integer({ min: 0, max: 100_000 });
const anyRow = fc.record({ pledged: fc.option(count), arrived: count, later: count });

test('keeps every bar in the frame, on one scale, in any story', () => {
  const fact = rows[0]?.pledged as Fact;
  const arrivals = (value: number): Arrivals => ({
    printed: fact,
    value,
    changes: value > 0 ? 1 : 0,
    isComputed: false,
    cites: [],
  });
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1 }), (made) => {
      const bars = layOutPledges(
        made.map(({ pledged, arrived, later }) => ({
          ...(rows[0] as PledgeRow),
          pledged: pledged === null ? null : { ...fact, value: pledged },
          arrived: arrivals(arrived),
          later: arrivals(later),
        })),
      );
      const longest = Math.max(...made.flatMap((row) => [row.pledged ?? 0, row.arrived + row.later]));
      bars.forEach(({ pledged, arrived, later, length, row }, index) => {
        const own = made[index];
        expect(pledged === null).toBe(own?.pledged === null || hasAllCome(row));
        for (const part of [pledged ?? 0, arrived, later, length, arrived + later]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(100.011);
        }
        if (longest > 0) {
          expect((arrived * length) / 100).toBeCloseTo(((own?.arrived ?? 0) / longest) * 100, 1);
          if (pledged !== null)
            expect((pledged * length) / 100).toBeCloseTo(((own?.pledged ?? 0) / longest) * 100, 1);
        }
      });
    }),
  );
});
