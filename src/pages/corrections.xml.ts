import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { toUtc } from '../dates.ts';
import { absoluteUrl, entryPath, factPath } from '../paths.ts';
import { siteStory } from '../site-story.ts';
import { wordsFor } from '../words/words.ts';

/** The corrections as a feed, each at noon UTC of its day. */
export const GET: APIRoute = () => {
  const story = siteStory();
  const words = wordsFor(story.language);
  return rss({
    title: `${story.title}: ${words.corrections}`,
    description: words.correctionsSummary,
    site: absoluteUrl('/'),
    items: story.corrections.map(({ date, entry, fact, was, now, because }) => ({
      title: entry?.title.text ?? fact?.label.text ?? '',
      link: absoluteUrl(entry ? entryPath(entry) : fact ? factPath(fact) : '/corrections/'),
      pubDate: new Date(toUtc(date.first).getTime() + 12 * 3_600_000),
      description: `${words.was} ${was.text} ${words.now} ${now.text} ${because.text}`,
    })),
  });
};
