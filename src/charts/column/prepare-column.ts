import type { Step, Story } from '../../story/story.ts';
import { listStrengths } from '../timeline/timeline-panels.ts';
import { layOutColumn, type ColumnPart } from './column-layout.ts';

/** Whether a step tells of what came after the article. */
export function isStepAfter({ date, entry }: Step, { articleDay }: Story): boolean {
  return entry?.isAfter ?? (articleDay !== null && date !== null && date.first > articleDay);
}

/**
 * The column beside steps; null for a story, or steps, that measure nothing.
 * Its full width is the most that a step before the article names or, where it did not begin with nothing, the
 * most that there ever was.
 */
export function prepareColumn(steps: readonly Step[], story: Story): ColumnPart[] | null {
  if (!story.quantity) return null;
  const isFromNothing = story.quantity.since !== null;
  const changes = listStrengths(story);
  const counts = steps.flatMap((step) => (step.count && !isStepAfter(step, story) ? [step.count.value] : []));
  if (Math.max(0, ...counts) === 0) return null;
  const full = Math.max(...counts, ...(isFromNothing ? [] : changes.map(({ value }) => value)));
  return layOutColumn(
    steps.map((step) => ({
      from: step.date?.first ?? null,
      to: step.date?.last ?? null,
      value: step.count?.value ?? null,
    })),
    changes,
    full,
    isFromNothing,
  );
}
