import type { Chapter, Story } from '../../story/story.ts';
import { listLabels, type TimelineLabel } from '../timeline/timeline-labels.ts';
import { chooseExtent } from '../timeline/timeline-layout.ts';
import { listStrengths } from '../timeline/timeline-panels.ts';
import { layOutLens, type LensLayout, type LensMark } from './lens-layout.ts';

/** A mark of the lens with what it stands for. */
export interface LensEvent extends LensMark {
  label: TimelineLabel;
}

/** The lens of a story, its lanes in the reading order of the chapters. */
export interface Lens {
  layout: LensLayout;
  events: LensEvent[];
  chapters: readonly Chapter[];
}

/** Prepares the lens from the developments of a story. */
export function prepareLens(story: Story): Lens {
  const labels = listLabels(story).filter(({ form }) => form !== 'rejected');
  const strengths = listStrengths(story);
  const from = labels[0]?.first ?? story.followedUntil.first;
  const layout = layOutLens({
    items: labels.map((label) => ({ ...label, lane: story.chapters.indexOf(label.chapter) })),
    lanes: story.chapters.length,
    from,
    to: labels.reduce((latest, { last }) => (last > latest ? last : latest), story.articleDay ?? from),
    articleDay: story.articleDay,
    strengths,
    extent: chooseExtent(story.quantity?.plan?.fact.value ?? null, strengths),
  });
  const byId = new Map(labels.map((label) => [label.id, label]));
  return {
    layout,
    events: layout.marks.flatMap((mark) => {
      const label = byId.get(mark.id);
      return label ? [{ ...mark, label }] : [];
    }),
    chapters: story.chapters,
  };
}
