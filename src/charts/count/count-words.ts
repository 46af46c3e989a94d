import type { CountSummary } from '../../words/summaries.ts';
import type { Quantity, Story } from '../../story/story.ts';
import { valueOn } from '../../story/measure.ts';

/** Reads the numbers for the sentence off the series. */
export function summariseCount(story: Story, { measure, plan }: Quantity): CountSummary {
  const day = story.article.published.last;
  const [main] = measure.series;
  const twin = measure.series.find(({ basis, of }) => basis === 'counted' && of === main?.of);
  const atArticle = main ? valueOn(main, day) : 0;
  return {
    atArticle,
    counted: twin ? valueOn(twin, day) : null,
    plan: plan.fact.value,
    share: Math.round((atArticle / plan.fact.value) * 100),
    latest: main?.points.at(-1)?.value ?? 0,
  };
}
