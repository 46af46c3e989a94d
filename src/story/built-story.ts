import { loadStory } from './load-story.ts';
import type { Story } from './story.ts';

/** A build loads this file three times: for its configuration, its collections and its pages. What they share is the process. */
const key = Symbol.for('news-explainer.built-story');
const shared = globalThis as typeof globalThis & { [key]?: Story };

/**
 * The story that is being built, read once a build.
 * @throws ContentError as `loadStory` does.
 */
export function builtStory(): Story {
  return (shared[key] ??= loadStory('content'));
}
