import { findBySlug } from './find-by-slug.ts';
import { builtStory } from './built-story.ts';
import { loadStory } from './load-story.ts';
import type { Story } from './story.ts';

/** The story of this site, for its pages and collections. Read once for a build; in development read anew each time. */
export function siteStory(): Story {
  return import.meta.env.DEV ? loadStory('content') : builtStory();
}

/**
 * The thing of the story that an address names. Pages look it up anew instead of taking it as a
 * prop, since the development server keeps props while the story changes.
 * @throws Error when nothing has that slug.
 */
export function pick<T extends { slug: string }>(things: readonly T[], slug: string | undefined): T {
  const found = findBySlug(things, slug);
  if (!found) throw new Error(`Nothing in the story has the slug ${slug}.`);
  return found;
}
