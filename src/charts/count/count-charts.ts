import { shiftDay } from '../../dates.ts';
import type { Quantity, Story } from '../../story/story.ts';
import { listMarked } from '../../story/list-marked.ts';
import { endOfPlan, layOutCount, type CountInput, type CountLayout } from './count-layout.ts';

/** The charts of the measured quantity: the whole span, and the stretch that is shown enlarged. */
export interface CountCharts {
  whole: CountLayout;
  detail: CountLayout | null;
}

const marginDays = 20;

/** Prepares the count charts of a story from its measured quantity. */
export function prepareCharts(story: Story, quantity: Quantity): CountCharts {
  const { series, planned } = quantity.measure;
  const rejected = story.contested.flatMap(({ rejected: one }) =>
    one ? [{ day: one.date.first, followed: one.entry.date.first }] : [],
  );
  const values = [
    0,
    ...listMarked(quantity).map(({ fact }) => fact.value),
    ...series.flatMap(({ points }) => points.map(({ value }) => value)),
    ...planned.map((change) => endOfPlan(change, series)),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const days = [
    ...series.flatMap(({ points }) => points.map(({ day }) => day)),
    ...planned.map(({ to }) => to),
    ...rejected.map(({ day }) => day),
  ].sort();
  const common = { series, planned, rejected, articleDay: story.articleDay };
  const until = story.articleDay ?? story.followedUntil.last;
  const whole: CountInput = {
    ...common,
    from: shiftDay(days[0] ?? until, -marginDays),
    to: shiftDay(days.at(-1) ?? until, marginDays),
    low,
    high: high > low ? high : low + 1,
  };
  return {
    whole: layOutCount(whole),
    detail: quantity.detail && layOutCount({ ...common, planned: [], rejected: [], ...quantity.detail }),
  };
}
