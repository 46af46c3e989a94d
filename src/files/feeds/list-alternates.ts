import type { Story } from '../../story/story.ts';
import { wordsFor } from '../../words/words.ts';

/** A file by which a story can be followed. */
export interface Alternate {
  type: string;
  /** Its path, without the base. */
  path: string;
  title: string;
}

/**
 * What a page tells programs that a reader can follow the story by. The same developments in another
 * form stand on the front page alone: pages have few bytes.
 * @param isFront whether the page is the front page.
 */
export function listAlternates(
  { title, language }: Pick<Story, 'title' | 'language'>,
  isFront: boolean,
): Alternate[] {
  const words = wordsFor(language);
  return [
    { type: 'application/rss+xml', path: '/feed.xml', title },
    ...(isFront ? [{ type: 'application/feed+json', path: '/feed.json', title }] : []),
    {
      type: 'application/rss+xml',
      path: '/corrections.xml',
      title: `${words.label(title)} ${words.corrections}`,
    },
    { type: 'text/calendar', path: '/events.ics', title: `${words.label(title)} ${words.timeline}` },
  ];
}
