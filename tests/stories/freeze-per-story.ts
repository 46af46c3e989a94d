/**
 * Stands in for `story/per-story.ts` in every unit test: what it makes for a story and shares is
 * frozen, so that a test fails where somebody changes it.
 */
import { perStory as share } from '../../src/story/per-story.ts';
import type { Story } from '../../src/story/story.ts';
import { freeze } from './freeze.ts';

export function perStory<Result>(make: (story: Story) => Result): (story: Story) => Result {
  return share((story) => freeze(make(story)));
}
