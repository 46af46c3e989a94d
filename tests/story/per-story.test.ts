import { expect, test } from 'vitest';
import { preparePanels } from '../../src/charts/timeline/timeline-panels.ts';
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

test('nobody can change in a test what is shared', () => {
  const list = perStory(({ entries }) => ({ slugs: entries.map(({ slug }) => ({ slug })) }));
  const { slugs } = list(loadStory(copyStory()));
  expect(() => slugs.push({ slug: 'more' })).toThrow(TypeError);
  expect(() => Object.assign(slugs[0] ?? {}, { slug: 'other' })).toThrow(TypeError);
});

test('a part of the line leaves the labels of the whole line as they were', () => {
  const story = loadStory(copyStory());
  const tell = (panels: ReturnType<typeof preparePanels>) =>
    panels.flatMap(({ labels }) => labels.map(({ id, daysSince }) => [id, daysSince]));
  const whole = preparePanels(story);
  const before = tell(whole);
  const last = before.at(-1)?.[0];
  expect(tell(preparePanels(story, ({ id }) => id === last))).toEqual([[last, null]]);
  expect(tell(whole)).toEqual(before);
  expect(before.some(([, days]) => typeof days === 'number')).toBe(true);
});
