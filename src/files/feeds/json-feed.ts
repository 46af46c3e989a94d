import { absoluteUrl } from '../../paths.ts';
import { absolutePlace, filePath } from '../../story/place-of.ts';
import type { Story } from '../../story/story.ts';
import { listFeedItems, writeMoment } from './feed-items.ts';

/**
 * The developments in full as a JSON Feed 1.1.
 * Source: https://www.jsonfeed.org/version/1.1/
 */
export function writeJsonFeed(story: Story): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: story.title,
    home_page_url: absolutePlace(story, '/'),
    feed_url: absoluteUrl(filePath(story, '/feed.json')),
    description: story.standfirst.text,
    language: story.language,
    icon: absoluteUrl('/icon-512.png'),
    favicon: absoluteUrl('/icon-192.png'),
    authors: [{ name: story.title, url: absolutePlace(story, '/') }],
    items: listFeedItems(story).map(
      ({ url, title, summary, content, category, language, published, changed }) => ({
        id: url,
        url,
        title,
        summary,
        ...(language !== story.language && { language }),
        content_html: content,
        ...(published && { date_published: writeMoment(published) }),
        ...(changed && { date_modified: writeMoment(changed) }),
        tags: [category],
      }),
    ),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
