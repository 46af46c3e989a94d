import { compareDays, toUtc, type Day } from '../../dates.ts';
import { entryPath } from '../../paths.ts';
import { absolutePlace, languageAt } from '../../story/place-of.ts';
import type { Entry, Story } from '../../story/story.ts';
import { writeDevelopment } from './write-development.ts';

/** A feed tells what is new; the whole story is open data. */
const feedLength = 100;
/** Later than any day: what is not recorded yet stands before what is. */
const notYet = '9999';

/** What an item of a feed holds, in whatever form the feed is written. */
export interface FeedItem {
  url: string;
  title: string;
  /** One sentence, as plain text. */
  summary: string;
  /** The development in full, as HTML. */
  content: string;
  /** The chapter’s title. */
  category: string;
  /** The language of its page: that of the original, where the story’s own has no words for it. */
  language: Story['language'];
  /** When it was published, and when it changed since; null before it is recorded, and where it did not. */
  published: Date | null;
  changed: Date | null;
}

/** A development, and when it was published. */
interface Dated {
  entry: Entry;
  published: Day | null;
  changed: Day | null;
  /** Its place among the items of its day of publication, the first to happen first, from 0. */
  place: number;
}

/**
 * The developments of a feed, the newest published first, and of those the latest to happen.
 *
 * A feed says when an item was published, not when what it tells took place. That day comes from
 * the record of what has been published, and from nowhere else: a development that is not in the
 * record yet has no date (both feeds allow that) and stands first. The date of what happened opens
 * its text. Programs sort by that day’s moment: each item of a day has a second of its own, in the order
 * in which things happened, so that their order is this one.
 */
export function listFeedItems(story: Story): FeedItem[] {
  const placed = new Map<Day | null, number>();
  return story.entries
    .map((entry): Dated => {
      const path = entryPath(entry);
      const record = story.published.get(path);
      const published = record ? (record.first ?? record.date) : null;
      const place = placed.get(published) ?? 0;
      placed.set(published, place + 1);
      return { entry, published, changed: record?.date ?? null, place };
    })
    .reverse()
    .sort((a, b) => compareDays(b.published ?? notYet, a.published ?? notYet))
    .slice(0, feedLength)
    .map((dated) => describeItem(story, dated));
}

function describeItem(story: Story, { entry, published, changed, place }: Dated): FeedItem {
  return {
    url: absolutePlace(story, entryPath(entry)),
    title: entry.title.text,
    summary: entry.summary.text,
    content: writeDevelopment(story, entry),
    category: entry.chapter.title,
    language: languageAt(story, entryPath(entry)),
    published: published ? noonOf(published, place) : null,
    changed: changed && changed !== published ? noonOf(changed, place) : null,
  };
}

/**
 * A day as the moment that feeds want: its noon in UTC, which is the same day from UTC−11 to UTC+11.
 * @param place seconds after noon, by which items of a day keep their order.
 */
export function noonOf(day: Day, place = 0): Date {
  return new Date(toUtc(day).getTime() + 12 * 3_600_000 + place * 1_000);
}

/** The moment as text: `2024-07-16T12:00:00Z`. */
export function writeMoment(moment: Date): string {
  return moment.toISOString().replace('.000', '');
}
