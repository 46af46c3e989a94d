import type { Story } from '../../story/story.ts';
import type { ShownLine } from '../../words/summaries.ts';
import { chooseExtent } from './timeline-layout.ts';
import { listStrengths } from './timeline-panels.ts';

/** Describes what the line of a story measures; null where it measures nothing. */
export function describeLine(story: Pick<Story, 'quantity'>): ShownLine | null {
  const { quantity } = story;
  if (!quantity) return null;
  const plan = quantity.plan?.fact.value ?? null;
  const { low, full } = chooseExtent(plan, listStrengths(story));
  return { name: quantity.lineName.toLowerCase(), isFromZero: low === 0, isToPlan: full === plan };
}
