import { loadStory } from './story/load-story.ts';
import type { Story } from './story/story.ts';

let story: Story | undefined;

/** The story of this site. Read once for a build; in development read anew for each page. */
export function siteStory(): Story {
  if (import.meta.env.DEV) return loadStory('content');
  story ??= loadStory('content');
  return story;
}
