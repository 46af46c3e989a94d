import type { APIRoute } from 'astro';
import { listFeedItems, writeMoment } from '../files/feeds/feed-items.ts';
import { writeRss } from '../files/feeds/write-rss.ts';
import { siteStory } from '../story/site-story.ts';

/** The developments in full as RSS. */
export const GET: APIRoute = async ({ routePattern }) => {
  const story = siteStory(routePattern);
  const feed = await writeRss(story, {
    title: story.title,
    description: story.standfirst.text,
    path: '/feed.xml',
    items: listFeedItems(story).map(
      ({ url, title, summary, content, category, language, published, changed }) => ({
        title,
        link: url,
        description: summary,
        content,
        categories: [category],
        pubDate: published ?? undefined,
        customData: [
          language === story.language ? '' : `<dc:language>${language}</dc:language>`,
          changed ? `<atom:updated>${writeMoment(changed)}</atom:updated>` : '',
        ].join(''),
      }),
    ),
  });
  return new Response(feed);
};
