import type { APIRoute } from 'astro';
import { noonOf } from '../files/feeds/feed-items.ts';
import { writeRss } from '../files/feeds/write-rss.ts';
import { nameCorrection, pathOfCorrection } from '../files/feeds/name-correction.ts';
import { absolutePlace } from '../story/place-of.ts';
import { siteStory } from '../story/site-story.ts';
import { languageOf } from '../texts/original-texts.ts';
import { wordsFor } from '../words/words.ts';

/**
 * The corrections as a feed, the newest first, each at noon UTC of its day. A page may be corrected
 * more than once: the guid is the page with the day and a hash of what was wrong, whatever comes later.
 */
export const GET: APIRoute = async ({ routePattern }) => {
  const story = siteStory(routePattern);
  const words = wordsFor(story.language);
  const items = story.corrections.map((correction) => {
    const { date, entry, fact, was, now, because } = correction;
    const language = languageOf(because, story);
    const link = absolutePlace(story, pathOfCorrection(correction));
    return {
      title: entry?.title.text ?? fact?.label.text ?? '',
      link,
      pubDate: noonOf(date.first),
      description: `${words.was} ${was.text} ${words.now} ${now.text} ${because.text}`,
      customData: [
        `<guid isPermaLink="false">${link}#${nameCorrection(correction)}</guid>`,
        language === story.language ? '' : `<dc:language>${language}</dc:language>`,
      ].join(''),
    };
  });
  const feed = await writeRss(story, {
    title: `${words.label(story.title)} ${words.corrections}`,
    description: words.correctionsSummary,
    path: '/corrections.xml',
    items,
  });
  return new Response(feed);
};
