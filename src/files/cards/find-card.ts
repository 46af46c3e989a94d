import { listLabels } from '../../charts/timeline/timeline-labels.ts';
import { listTimelineParts } from '../../charts/timeline/timeline-parts.ts';
import { chapterPath, contestedPath, entryPath, factPath, timelinePath } from '../../paths.ts';
import { perStory } from '../../story/per-story.ts';
import type { Story } from '../../story/story.ts';
import { wordsFor } from '../../words/words.ts';
import type { Card } from './card.ts';
import {
  describeChapter,
  describeEntry,
  describeFact,
  describeFront,
  describeLine,
  describePart,
  describePlain,
  describePoint,
  describePoints,
  describeQuantity,
} from './describe-card.ts';

type Cards = ReadonlyMap<string, () => Card>;

const listCards = perStory((story): Cards => {
  const { language, quantity, chapters, entries, contested, facts } = story;
  const words = wordsFor(language);
  const labels = listLabels(story);
  const cards = new Map<string, () => Card>([
    ['/', () => describeFront(story, labels)],
    ['/timeline/', () => describeLine(words.timelineHeadline, words.timeline, labels)],
    ['/contested/', () => describePoints(story, words)],
  ]);
  if (quantity) cards.set(`/${quantity.slug}/`, () => describeQuantity(quantity, story));
  for (const chapter of chapters) cards.set(chapterPath(chapter), () => describeChapter(chapter, labels));
  for (const entry of entries) cards.set(entryPath(entry), () => describeEntry(entry, story, words));
  for (const part of listTimelineParts(story))
    cards.set(timelinePath(part), () => describePart(part, language, words));
  for (const point of contested) cards.set(contestedPath(point), () => describePoint(point, story, words));
  for (const fact of facts.values()) cards.set(factPath(fact), () => describeFact(fact, story, words));
  return cards;
});

/**
 * What the card of a page shows. A page that the story does not speak of has a plain card.
 * @param path path of the page, without the base.
 * @param title title of the page.
 */
export function findCard(story: Story, path: string, title: string): Card {
  return listCards(story).get(path)?.() ?? describePlain(title);
}
