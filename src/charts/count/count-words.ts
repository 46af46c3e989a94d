import { exactly } from '../../numbers/amount.ts';
import { printAmount, type PrintedAmount } from '../../story/fact.ts';
import { pointOn } from '../../story/measure.ts';
import type { Quantity, Story } from '../../story/story.ts';
import { shareOfPlan } from './count-table.ts';

/** The numbers of the sentence that says what the count shows. */
export interface CountSummary {
  /** On the day of the article: the first series and, where there is one, its counted twin. */
  atArticle: PrintedAmount;
  counted: PrintedAmount | null;
  /** Null where nothing was planned. */
  plan: PrintedAmount | null;
  share: PrintedAmount | null;
  /** The last value of the first series, after the article. */
  latest: PrintedAmount;
}

/** Reads the numbers for the sentence off the series. */
export function summariseCount(
  { article, numberStyle }: Pick<Story, 'article' | 'numberStyle'>,
  quantity: Quantity,
): CountSummary {
  const day = article.published.last;
  const { series } = quantity.measure;
  const [main] = series;
  const twin = series.find(({ basis, of }) => basis === 'counted' && of === main?.of);
  const nothing = printAmount(exactly('0', quantity.unit), numberStyle);
  const atArticle = (main && pointOn(main, day)?.printed) ?? nothing;
  return {
    atArticle,
    counted: twin ? (pointOn(twin, day)?.printed ?? nothing) : null,
    plan: quantity.plan?.fact ?? null,
    share: shareOfPlan(atArticle, quantity, numberStyle),
    latest: main?.points.at(-1)?.printed ?? nothing,
  };
}
