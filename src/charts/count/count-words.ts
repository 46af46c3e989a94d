import type { CountSummary, CountValue } from '../../words/summaries.ts';
import type { Day } from '../../dates.ts';
import { isSameAmount } from '../../numbers/amount.ts';
import { joinParts } from '../../numbers/write.ts';
import type { Series } from '../../story/measure.ts';
import { shareOfPlan } from '../../story/count-rows.ts';
import type { MarkedFact, Quantity, Story } from '../../story/story.ts';
import type { Words } from '../../words/words.ts';

/** Reads the numbers for the sentence off the series; the first one tells what is counted. */
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
    basis: main?.basis ?? 'rounded',
    hasPlans: plan !== null || measure.planned.length > 0,
    hasArticle: articleDay !== null,
    value: value && { ...value, printed: { ...value.printed, text: joinParts(value.printed.alone) } },
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

/** The words of the plan: its bound, its numeral, and what it is. */
export function writePlan(
  { fact, words: said }: MarkedFact,
  words: Words,
): Record<'bound' | 'numeral' | 'words', string> {
  return {
    bound: fact.bound === 'exact' ? '' : words.numbers.bounds[fact.bound],
    numeral: fact.numeral,
    words: said,
  };
}
