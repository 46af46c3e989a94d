import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepareFrontPanels, preparePanels } from '../../src/charts/timeline/timeline-panels.ts';
import { shiftDay, type Day } from '../../src/dates.ts';
import { loadStory } from '../../src/story/load-story.ts';
import type { Entry, Story } from '../../src/story/story.ts';
import { copyStory } from '../stories/copy-story.ts';
import { anyDay, runs, storyDates } from './arbitraries.ts';
import { expectApart, expectBetween, expectClose } from './expect-numbers.ts';
import { placeDays } from './oracle.ts';

const story = loadStory(copyStory());
const { quantity } = story;
const [entry] = story.entries;

/** The invented story with other dates, and so in another order, and with another plan. */
function tellStory(dates: Pick<Entry, 'date' | 'phase'>[], day: Day, value: number): Story {
  const entries = dates.flatMap((date, index) => (entry ? [{ ...entry, ...date, slug: `e${index}` }] : []));
  const plan = quantity?.plan && { ...quantity.plan, fact: { ...quantity.plan.fact, value } };
  return {
    ...story,
    entries,
    contested: [],
    articleDay: day,
    quantity: quantity && { ...quantity, plan: plan ?? null },
  };
}

test('a thousand stories are split at the article, and no date is cut but there', () => {
  const days = anyDay('2023-01-01', '2025-12-31');
  fc.assert(
    fc.property(storyDates, days, fc.constantFrom(30, 60, 2500), (dates, day, plan) => {
      const panels = preparePanels(tellStory(dates, day, plan));
      const shown = panels.flatMap(({ labels }) => labels.map(({ id }) => id));
      expect(shown.toSorted()).toEqual(dates.map((_, index) => `e${index}`).toSorted());
      for (const { isAfter, labels, layout } of panels) {
        const covered = [day, ...labels.flatMap(({ first, last }) => [first, last])].sort();
        const [from = day, to = day] = isAfter ? [day, covered.at(-1)] : [covered[0], day];
        const anchors = labels.map(({ anchor }) => anchor);
        const place = placeDays(anchors, from, to, layout.rows - 1);
        labels.forEach(({ anchor, first, last }, index) => {
          const { yFirst = NaN, yLast = NaN } = layout.marks[index] ?? {};
          if (anchor > day !== isAfter) expect.fail(`${anchor} is in the wrong panel`);
          expectClose(`first day ${first}`, yFirst, place(first));
          expectClose(`last day ${last}`, yLast, place(last));
        });
        expect(isAfter && labels.length === 0).toBe(false);
        expectBetween('labels', layout.labelX, 0, 60);
      }
    }),
    runs,
  );
});

test('an even line gives a day the same room in both panels, and keeps its labels apart', () => {
  const days = anyDay('2023-01-01', '2025-12-31');
  const dayLength = 86_400_000;
  fc.assert(
    fc.property(storyDates, days, fc.integer({ min: 1, max: 5 }), (dates, day, every) => {
      const told = tellStory(dates, day, 2500);
      const line = told.entries.filter((_, index) => index % every === 0);
      if (line.length === 0) return;
      const panels = prepareFrontPanels({ ...told, line });
      const shown = panels.flatMap(({ labels }) => labels.map(({ id }) => id));
      expect(shown.toSorted()).toEqual(line.map(({ slug }) => slug).toSorted());
      const rates = panels.map(({ isAfter, labels, layout }) => {
        const covered = [day, ...labels.flatMap(({ first, last }) => [first, last])].sort();
        // Without anything after the article, the line ends with its last label.
        const latest =
          labels
            .map(({ last }) => last)
            .toSorted()
            .at(-1) ?? day;
        const end = panels.some((panel) => panel.isAfter) || latest > day ? day : latest;
        const [from = day, to = day] = isAfter ? [day, covered.at(-1)] : [covered[0], end];
        const length = (Date.parse(shiftDay(to, 1)) - Date.parse(from)) / dayLength;
        const rate = (layout.rows - 1) / length;
        labels.forEach(({ anchor }, index) => {
          const since = (Date.parse(anchor) - Date.parse(from)) / dayLength;
          expectClose(`mark of ${anchor}`, layout.marks[index]?.y ?? NaN, since * rate);
        });
        const places = layout.marks.map(({ labelY }) => labelY);
        expectApart('labels', places, 1);
        for (const place of places) expectBetween('label', place, 0, layout.rows - 1);
        return { rate, length };
      });
      // A panel of few days is three rows high at least, as one with gears is.
      const grown = rates.filter(({ rate, length }) => rate * length > 2.01);
      for (const { rate } of grown) expectClose('rate', rate, grown[0]?.rate ?? NaN);
    }),
    runs,
  );
});
