import type { Loader } from 'astro/loaders';
import { loadStory } from './load-story.ts';
import type { Story } from './story.ts';

/** One item of an Astro collection. */
export interface CollectionItem {
  id: string;
  data: Record<string, unknown>;
  body?: string;
}

/** A collection that holds what the story read. */
export function collectionLoader(pick: (story: Story) => CollectionItem[]): Loader {
  return {
    name: 'story',
    load: async ({ store, generateDigest }) => {
      store.clear();
      for (const { id, data, body } of pick(loadStory('content'))) {
        store.set({ id, data, body, digest: generateDigest(data) });
      }
    },
  };
}
