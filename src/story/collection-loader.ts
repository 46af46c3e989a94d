import type { Loader } from 'astro/loaders';
import { siteStory } from './site-story.ts';
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
      for (const { id, data, body } of pick(siteStory())) {
        store.set({ id, data, body, digest: generateDigest(data) });
      }
    },
  };
}
