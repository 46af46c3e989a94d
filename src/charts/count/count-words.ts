import type { Day } from '../../dates.ts';
import type { Series } from '../../story/measure.ts';
import type { Quantity, Story } from '../../story/story.ts';

/** A number of the count, and whether it is our sum. */
export interface CountValue {
  number: number;
  isComputed: boolean;
}

/** The parts of the sentence that says what the count shows. */
export interface CountSummary {
  /** What the first series counts. */
  name: string;
  hasArticle: boolean;
  /** On the day of the article, or at the end; null where nothing was reported by then. */
  value: CountValue | null;
  /** The same from a stated count on. */
  counted: CountValue | null;
  plan: number;
  /** Share of the plan, in %. */
  share: number;
  /** The last value, where that came after the article. */
  latest: CountValue | null;
}

/** Reads the numbers for the sentence off the series. */
export function summariseCount(
  { articleDay }: Pick<Story, 'articleDay'>,
  { measure, plan, lineName }: Quantity,
): CountSummary {
  const [main] = measure.series;
  const twin = measure.series.find(
    ({ basis, of }) => basis === 'counted' && of === main?.of && main.basis !== basis,
  );
  const value = findValue(main, articleDay);
  const latest = findValue(main, null);
  return {
    name: lineName,
    hasArticle: articleDay !== null,
    value,
    counted: findValue(twin, articleDay),
    plan: plan.fact.value,
    share: Math.round(((value?.number ?? 0) / plan.fact.value) * 100),
    latest: latest && latest.number !== value?.number ? latest : null,
  };
}

/** The value of a series on a day, or its last one. */
function findValue(series: Series | undefined, day: Day | null): CountValue | null {
  const point = series?.points.findLast((one) => day === null || one.day <= day);
  return point ? { number: point.value, isComputed: point.isComputed } : null;
}
