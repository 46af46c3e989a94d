import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCount } from '../../src/charts/count/count-story.ts';
import type { Entry } from '../../src/story/story.ts';
import { runs } from '../charts/arbitraries.ts';
import { claims, measureClaims, story } from '../charts/count-arbitraries.ts';

const changesOf = (entries: readonly Entry[], who: string) =>
  entries
    .filter(({ kind }) => kind !== 'plan')
    .flatMap(({ changes }) => changes)
    .filter((change) => who === 'all' || change.who === who);

test('the last sum is the sum of what changed, and plans are in no sum', () => {
  fc.assert(
    fc.property(claims, (list) => {
      const { entries, series, planned } = measureClaims(list);
      for (const { points, of } of series.filter(({ basis }) => basis === 'rounded')) {
        const changes = changesOf(entries, of);
        const sum = changes.reduce((total, { fact }) => total + fact.value, 0);
        expect(points.at(-1)?.value ?? 0).toBe(Math.round(sum * 10) / 10);
        expect(points.length).toBeLessThanOrEqual(changes.length);
      }
      const plans = entries.filter(({ kind }) => kind === 'plan').flatMap(({ changes }) => changes);
      expect(planned.map(({ fact }) => fact)).toEqual(plans.map(({ fact }) => fact));
    }),
    runs,
  );
});

test('points are in time order, and a number that is not computed is one that a source states', () => {
  fc.assert(
    fc.property(claims, (list) => {
      const { entries, series } = measureClaims(list);
      for (const { id, of, points } of series) {
        const days = points.map(({ day }) => day);
        expect(days).toEqual(days.toSorted());
        for (const { value, isComputed, entry } of points.filter((point) => !point.isComputed)) {
          const stated = entry.levels.map(({ fact }) => fact.value);
          const added = changesOf(entries, of).map(({ fact }) => fact.value);
          expect([...stated, ...added], `${id} ${isComputed}`).toContain(value);
        }
      }
    }),
    runs,
  );
});

test('a stated count is what the series that it belongs to says from then on', () => {
  fc.assert(
    fc.property(claims, (list) => {
      const { entries, series } = measureClaims(list);
      for (const entry of entries) {
        for (const { series: id, fact } of entry.levels) {
          const { points } = series.find((one) => one.id === id) ?? { points: [] };
          const own = points.filter((point) => point.entry === entry);
          if (entry.kind !== 'plan' || own.length > 0) expect(own.at(-1)?.value).toBe(fact.value);
        }
      }
    }),
    runs,
  );
});

test('the chart of the whole is high enough for every point', () => {
  const { quantity } = story;
  if (!quantity) throw new Error('The invented story measures something.');
  fc.assert(
    fc.property(claims, (list) => {
      const measure = measureClaims(list);
      const count = readCount({ articleDay: null, article: null, contested: [] }, { ...quantity, measure });
      expect(count.points).toHaveLength(measure.series[0]?.points.length ?? 0);
    }),
    runs,
  );
});
