import { compareDays, toUtc, type Day } from '../../dates.ts';
import { absoluteUrl, entryPath } from '../../paths.ts';
import type { Entry, Story } from '../../story/story.ts';

/** A feed tells what is new; the whole story is open data. */
const feedLength = 100;
/** Later than any day: what is not recorded yet stands before what is. */
const notYet = '9999';

/** A development as a feed holds it. */
export interface FeedItem {
  entry: Entry;
  url: string;
  /** The day it was first published, and the day it last changed; null before it is recorded. */
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
    .map((entry) => {
      const path = entryPath(entry);
      const record = story.published.get(path);
      const published = record ? (record.first ?? record.date) : null;
      const place = placed.get(published) ?? 0;
      placed.set(published, place + 1);
      return { entry, url: absoluteUrl(path), published, changed: record?.date ?? null, place };
    })
    .reverse()
    .sort((a, b) => compareDays(b.published ?? notYet, a.published ?? notYet))
    .slice(0, feedLength);
}

/**
 * A day as the moment that feeds want: its noon in UTC, which is the same day from UTC−11 to UTC+11.
 * @param place seconds after noon, by which items of a day keep their order.
 */
export function noonOf(day: Day, place = 0): Date {
  return new Date(toUtc(day).getTime() + 12 * 3_600_000 + place * 1_000);
}

/** The same as text: `2024-07-16T12:00:00Z`. */
export function writeNoon(day: Day, place = 0): string {
  return noonOf(day, place).toISOString().replace('.000', '');
}
