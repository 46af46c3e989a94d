import { expect, test } from 'vitest';
import { describeLine } from '../../src/charts/timeline/describe-line.ts';
import { measureGround } from '../../src/charts/count/count-ground.ts';
import { readCount } from '../../src/charts/count/count-story.ts';
import { shareOfPlan } from '../../src/story/count-rows.ts';
import { summariseCount } from '../../src/charts/count/count-words.ts';
import { writeAlt } from '../../src/files/cards/card-alt.ts';
import { findCard } from '../../src/files/cards/find-card.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { joinSentence } from '../../src/words/sentence.ts';
import { en } from '../../src/words/en.ts';
import { copyStory } from '../stories/copy-story.ts';

const story = loadStory(
  copyStory({ 'story.yaml': ['  plan: { fact: planned-crew, words: planned }\n', ''] }),
);
const { quantity } = story;
if (!quantity) throw new Error('The invented story measures something.');

test('a story without a plan tells of none', () => {
  const told = [
    joinSentence(en.countSummary(summariseCount(story, quantity), quantity.words)),
    en.lineExplained(describeLine(story)),
    writeAlt(findCard(story, '/', ''), story),
    en.pointValue('40', null),
  ];
  for (const text of told) expect(text).not.toMatch(/plan|null|undefined/);
  for (const { points } of quantity.measure.series) {
    for (const { printed } of points) expect(shareOfPlan(printed, quantity, story.numberStyle)).toBeNull();
  }
});

test('its chart reaches to the highest value, and its headline stands above it', () => {
  const ground = measureGround(readCount(story, quantity));
  expect(ground.row(60)).toBe(ground.rows);
  expect(ground.row(0)).toBe(0);
  expect(ground.hasHeadroom).toBe(false);
});
