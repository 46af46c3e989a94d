import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { siteStory } from './story/site-story.ts';
import type { Story } from './story/story.ts';

/** A collection for each chapter of the story, and one for each kind of data. */
export const collections = {
  ...Object.fromEntries(
    siteStory().chapters.map(({ slug }) => [
      slug,
      defineCollection({
        loader: collectionLoader(({ entries }) =>
          entries
            .filter(({ chapter }) => chapter.slug === slug)
            .map(({ slug: id, title, summary, date, kind, body }) => ({
              id,
              data: { title: title.text, summary: summary.text, date: date.edtf, kind },
              body: body.text,
            })),
        ),
      }),
    ]),
  ),
  facts: defineCollection({
    loader: collectionLoader(({ facts }) =>
      [...facts.values()].map(({ id, label, value, unit, status, text, cites }) => ({
        id,
        data: { label: label.text, value, unit, status, text, cites },
      })),
    ),
  }),
  sources: defineCollection({
    loader: collectionLoader(({ sources }) =>
      [...sources.values()].map((data) => ({ id: data.id, data: { ...data } })),
    ),
  }),
  contested: defineCollection({
    loader: collectionLoader(({ contested }) =>
      contested.map(({ id, ref, question, follow, body }) => ({
        id,
        data: { ref, question: question.text, follow: follow.text },
        body: body.text,
      })),
    ),
  }),
};

/** One item of an Astro collection. */
interface CollectionItem {
  id: string;
  data: Record<string, unknown>;
  body?: string;
}

/** A collection that holds what the story read. */
function collectionLoader(pick: (story: Story) => CollectionItem[]): Loader {
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
