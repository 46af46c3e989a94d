import { loadStory } from './story/load-story.ts';
import type { Story } from './story/story.ts';

let story: Story | undefined;

/** The story of this site. Read once for a build; in development read anew for each page. */
export function siteStory(): Story {
  if (import.meta.env.DEV) return loadStory('content');
  story ??= loadStory('content');
  return story;
}

/**
 * The thing of the story that an address names. Pages look it up anew instead of taking it as a
 * prop, since the development server keeps props while the story changes.
 * @throws Error when nothing has that slug.
 */
export function pick<T extends { slug: string }>(things: readonly T[], slug: string | undefined): T {
  const found = things.find((thing) => thing.slug === slug);
  if (!found) throw new Error(`Nothing in the story has the slug ${slug}.`);
  return found;
}
