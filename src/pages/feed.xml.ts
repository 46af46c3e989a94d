import type { APIRoute } from 'astro';
import { listFeedItems, noonOf, writeNoon } from '../files/feeds/feed-items.ts';
import { writeDevelopment } from '../files/feeds/write-development.ts';
import { writeRss } from '../files/feeds/write-rss.ts';
import { siteStory } from '../story/site-story.ts';

/** The developments in full as RSS. */
export const GET: APIRoute = async () => {
  const story = siteStory();
  const feed = await writeRss(story, {
    title: story.title,
    description: story.standfirst.text,
    path: '/feed.xml',
    items: listFeedItems(story).map(({ entry, url, published, changed, place }) => ({
      title: entry.title.text,
      link: url,
      description: entry.summary.text,
      content: writeDevelopment(story, entry),
      categories: [entry.chapter.title],
      pubDate: published ? noonOf(published, place) : undefined,
      customData:
        changed && changed !== published
          ? `<atom:updated>${writeNoon(changed, place)}</atom:updated>`
          : undefined,
    })),
  });
  return new Response(feed);
};
