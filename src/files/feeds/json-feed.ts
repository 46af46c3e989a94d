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
    items: listFeedItems(story).map(({ entry, url, published, changed }) => ({
      id: url,
      url,
      title: entry.title.text,
      summary: entry.summary.text,
      content_html: writeDevelopment(story, entry),
      ...(published && { date_published: writeNoon(published) }),
      ...(changed && changed !== published && { date_modified: writeNoon(changed) }),
      tags: [entry.chapter.title],
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
