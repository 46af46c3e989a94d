import type { Day } from '../../dates.ts';
import { isSameAmount } from '../../numbers/amount.ts';
import type { PrintedAmount } from '../../story/fact.ts';
import type { Series } from '../../story/measure.ts';
import type { Quantity, Story } from '../../story/story.ts';
import { shareOfPlan } from './count-table.ts';

/** A number of the count, and whether it is our sum. */
export interface CountValue {
  printed: PrintedAmount;
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
  /** Null where nothing was planned. */
  plan: PrintedAmount | null;
  share: PrintedAmount | null;
  /** The last value, where that came after the article. */
  latest: CountValue | null;
}

/** Reads the numbers for the sentence off the series. */
export function summariseCount(
  { articleDay, numberStyle }: Pick<Story, 'articleDay' | 'numberStyle'>,
  quantity: Quantity,
): CountSummary {
  const { measure, plan, lineName } = quantity;
  const [main] = measure.series;
  const twin = measure.series.find(
    ({ basis, of }) => basis === 'counted' && of === main?.of && main.basis !== basis,
  );
  const value = findValue(main, articleDay);
  const latest = findValue(main, null);
  const isSame = value && latest && isSameAmount(value.printed.amount, latest.printed.amount);
  return {
    name: lineName,
    hasArticle: articleDay !== null,
    value,
    counted: findValue(twin, articleDay),
    plan: plan?.fact ?? null,
    share: value && shareOfPlan(value.printed, quantity, numberStyle),
    latest: isSame ? null : latest,
  };
}

/** The value of a series on a day, or its last one. */
function findValue(series: Series | undefined, day: Day | null): CountValue | null {
  const point = series?.points.findLast((one) => day === null || one.day <= day);
  return point ? { printed: point.printed, isComputed: point.isComputed } : null;
}
