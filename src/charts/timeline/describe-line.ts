import type { LineDescription } from '../../words/summaries.ts';
import type { Story } from '../../story/story.ts';
import { chooseExtent } from './timeline-layout.ts';
import { listStrengths } from './timeline-panels.ts';

/** Describes what the line of a story measures; null where it measures nothing. */
export function describeLine(story: Pick<Story, 'quantity'>): LineDescription | null {
  const { quantity } = story;
  if (!quantity) return null;
  const plan = quantity.plan?.fact.value ?? null;
  const { low, full } = chooseExtent(plan, listStrengths(story));
  return { name: quantity.lineName, isFromZero: low === 0, isToPlan: full === plan };
}
