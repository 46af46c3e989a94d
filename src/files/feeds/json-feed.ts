import { absoluteUrl } from '../../paths.ts';
import type { Story } from '../../story/story.ts';
import { listFeedItems, writeNoon } from './feed-items.ts';
import { writeDevelopment } from './write-development.ts';

/**
 * The developments in full as a JSON Feed 1.1.
 * Source: https://www.jsonfeed.org/version/1.1/
 */
export function writeJsonFeed(story: Story): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: story.title,
    home_page_url: absoluteUrl('/'),
    feed_url: absoluteUrl('/feed.json'),
    description: story.standfirst.text,
    language: story.language,
    icon: absoluteUrl('/icon-512.png'),
    favicon: absoluteUrl('/icon-192.png'),
    authors: [{ name: story.title, url: absoluteUrl('/') }],
    items: listFeedItems(story).map(({ entry, url, published, changed, place }) => ({
      id: url,
      url,
      title: entry.title.text,
      summary: entry.summary.text,
      content_html: writeDevelopment(story, entry),
      ...(published && { date_published: writeNoon(published, place) }),
      ...(changed && changed !== published && { date_modified: writeNoon(changed, place) }),
      tags: [entry.chapter.title],
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
