import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { summariseCount } from '../../src/charts/count/count-words.ts';
import { languages } from '../../src/schema/language.ts';
import type { QuantityWords } from '../../src/schema/story.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { joinSentence } from '../../src/words/sentence.ts';
import { wordsFor } from '../../src/words/words.ts';
import { parse } from 'yaml';
import { copyStory } from '../stories/copy-story.ts';

const series = '  series:\n    - { id: all-rounded';

/** The invented story’s quantity, told in words of its own. */
function tell(words: Partial<QuantityWords>) {
  const own = Object.entries(words).map(([key, text]) => `    ${key}: ${JSON.stringify(text)}\n`);
  const story = loadStory(copyStory({ 'story.yaml': [series, `  words:\n${own.join('')}${series}`] }));
  if (!story.quantity) throw new Error('The invented story measures something.');
  return { story, quantity: story.quantity };
}

const example = parse(readFileSync('src/reference/example/story.yaml', 'utf8')) as {
  quantity: { words: QuantityWords };
};

test('the words that the guide shows print as whole sentences, with one stop', () => {
  const { story, quantity } = tell(example.quantity.words);
  const { countReading, countSummary } = wordsFor('en');
  const summary = summariseCount(story, quantity);
  const told = [countReading(quantity.words, summary), countSummary(summary, quantity.words)];
  for (const sentence of told) {
    const text = joinSentence(sentence);
    expect(text).toMatch(/\.$/);
    expect(text).not.toMatch(/\.\.|\. [a-z]|undefined/);
  }
});

test('what a story leaves out is told as a sentence, whether or not it is written as one', () => {
  expect(tell({ unknown: 'who left is not known' }).quantity.words.unknown).toBe('Who left is not known.');
  expect(tell({ unknown: 'Who left again?' }).quantity.words.unknown).toBe('Who left again?');
});

test.each(languages)('the words of the engine fit any quantity, in %s', (language) => {
  const words = wordsFor(language);
  const { quantity } = words;
  expect(quantity.unknown).toMatch(/[.؟]$/);
  for (const [key, text] of Object.entries(quantity)) {
    if (key !== 'unknown') expect(text, key).not.toMatch(/\.$/);
  }
  const write = (days: number) => joinSentence(words.waitedFor(days), words.number);
  expect(write(40)).toContain(words.number(40));
  expect(write(3653)).toContain(words.number(10));
});
