import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import { escapeHtml } from '../../texts/write-time.ts';
import { absoluteUrl } from '../../paths.ts';
import { absolutePlace, filePath } from '../../story/place-of.ts';
import type { Story } from '../../story/story.ts';
import { wordsFor } from '../../words/words.ts';

/** What sets one feed of the story apart from another. */
export interface Channel {
  title: string;
  description: string;
  /** Path of the feed itself, without the base. */
  path: string;
  items: RSSFeedItem[];
}

/**
 * An RSS 2.0 feed that names its own address, language, licence and sign; who made an item is the site.
 * Sources: https://www.rssboard.org/rss-specification, https://www.rssboard.org/rss-profile
 */
export function writeRss(
  story: Pick<Story, 'language' | 'licence' | 'title' | 'translation'>,
  { title, description, path, items }: Channel,
): Promise<string> {
  const { language, licence } = story;
  const author = `<dc:creator>${escapeHtml(story.title)}</dc:creator>`;
  return getRssString({
    title,
    description,
    site: absolutePlace(story, '/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      `<language>${language}</language>`,
      licence ? `<copyright>${escapeHtml(wordsFor(language).licence(licence))}</copyright>` : '',
      `<image><url>${absoluteUrl('/icon-192.png')}</url><title>${escapeHtml(title)}</title><link>${absolutePlace(story, '/')}</link></image>`,
      `<atom:link href="${absoluteUrl(filePath(story, path))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: items.map((item) => ({ ...item, customData: `${author}${item.customData ?? ''}` })),
  });
}
