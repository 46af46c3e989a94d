import { loadStory } from '../story/load-story.ts';
import type { Story } from '../story/story.ts';

let story: Story | undefined;

/** The story that is being built, read once for everything that is made after the pages. */
export function builtStory(): Story {
  story ??= loadStory('content');
  return story;
}
