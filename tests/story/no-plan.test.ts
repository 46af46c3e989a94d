import { expect, test } from 'vitest';
import { describeLine } from '../../src/charts/timeline/describe-line.ts';
import { labelGrid } from '../../src/charts/count/count-grid.ts';
import { prepareCharts } from '../../src/charts/count/count-charts.ts';
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

test('its chart reaches to the highest value, and its highest tick names the unit', () => {
  const { whole } = prepareCharts(story, quantity);
  expect(whole.y(60)).toBe(0);
  expect(whole.y(0)).toBe(100);
  expect(labelGrid(whole, quantity, story.numberStyle).map(({ text }) => text)).toEqual([
    '10',
    '20',
    '30',
    '40',
    '50',
    '60\u00a0people',
  ]);
});
