import { expect, test } from 'vitest';
import { loadStory } from '../../src/story/load-story.ts';
import { perStory } from '../../src/story/per-story.ts';
import { copyStory } from '../stories/copy-story.ts';

test('what is made of a story is made once for it, and anew for another', () => {
  const root = copyStory();
  const made: string[] = [];
  const name = perStory(({ title }) => {
    made.push(title);
    return null;
  });
  const story = loadStory(root);
  expect([name(story), name(story)]).toEqual([null, null]);
  expect(made).toEqual([story.title]);
  name(loadStory(root));
  expect(made).toEqual([story.title, story.title]);
});
