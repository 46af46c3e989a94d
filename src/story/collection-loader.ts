import type { Loader } from 'astro/loaders';
import { ContentError } from '../problems.ts';
import { loadStory } from './load-story.ts';
import type { Story } from './story.ts';

/** One item of an Astro collection. */
export interface CollectionItem {
  id: string;
  data: Record<string, unknown>;
  body?: string;
}

/**
 * A collection that holds what the story read. In development it is read anew when a file of the
 * story changes; a mistake is then told in the terminal, and the last good state stays.
 */
export function collectionLoader(pick: (story: Story) => CollectionItem[]): Loader {
  return {
    name: 'story',
    load: async ({ store, watcher, logger, generateDigest }) => {
      const fill = () => {
        const items = pick(loadStory('content'));
        store.clear();
        for (const { id, data, body } of items) store.set({ id, data, body, digest: generateDigest(data) });
      };
      fill();
      watcher?.add('content');
      for (const event of ['change', 'add', 'unlink'] as const) {
        watcher?.on(event, () => {
          try {
            fill();
          } catch (error) {
            if (!(error instanceof ContentError)) throw error;
            logger.error(error.message);
          }
        });
      }
    },
  };
}
