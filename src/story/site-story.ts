import { Memory } from '../problems/memory.ts';
import { loadStory } from './load-story.ts';
import { storyAt } from './place-of.ts';
import type { Story } from './story.ts';
import { storyFolder } from './story-folder.ts';

/** What reads the story is loaded three times: for its configuration, its collections and its pages. What they share is the process. */
const key = Symbol.for('news-explainer.site-story');
const memoryKey = Symbol.for('news-explainer.story-memory');
const shared = globalThis as typeof globalThis & { [key]?: Story | undefined; [memoryKey]?: Memory };

/**
 * The story of this site, read once: for a build, or in development until a file of it changes.
 * @param route the pattern of the route that asks: below `/fr/` it is the story in French.
 * @throws ContentError as `loadStory` does.
 */
export function siteStory(route = '/'): Story {
  const story = (shared[key] ??= loadStory(storyFolder, storyFolder, shared[memoryKey]));
  return storyAt(story, route);
}

/**
 * Has what is read from now on remembered for the next reading, as development does.
 * @throws Error when the story was read already: the first edit would have all of it read again.
 */
export function rememberStory(): void {
  if (shared[key] && !shared[memoryKey])
    throw new Error('The story was read before it was to be remembered.');
  shared[memoryKey] ??= new Memory();
}

/** Has the story read anew when it is asked for next. */
export function forgetStory(): void {
  shared[key] = undefined;
}

/**
 * The thing of the story that an address names. Pages look it up anew instead of taking it as a
 * prop, since the development server keeps props while the story changes.
 * @throws Error when nothing has that slug.
 */
export function pick<T extends { slug: string }>(
  things: readonly T[] | ReadonlyMap<string, T>,
  slug: string | undefined,
): T {
  const found = 'find' in things ? things.find((thing) => thing.slug === slug) : things.get(slug ?? '');
  if (!found) throw new Error(`Nothing in the story has the slug ${slug}.`);
  return found;
}
