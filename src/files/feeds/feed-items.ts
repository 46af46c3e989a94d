import { toUtc, type Day } from '../../dates.ts';
import { absoluteUrl, entryPath } from '../../paths.ts';
import type { Entry, Story } from '../../story/story.ts';

/** A feed tells what is new; the whole story is open data. */
const feedLength = 100;

/** A development as a feed holds it. */
export interface FeedItem {
  entry: Entry;
  url: string;
  /** The day it was first published, and the day it last changed; null before it is recorded. */
  published: Day | null;
  changed: Day | null;
}

/**
 * The developments of a feed, the newest published first, and of those the latest to happen.
 *
 * A feed says when an item was published, not when what it tells took place. That day comes from
 * the record of what has been published, and from nowhere else: a development that is not in the
 * record yet has no date (both feeds allow that) and stands first. The date of what happened opens
 * its text.
 */
export function listFeedItems(story: Story): FeedItem[] {
  return story.entries
    .map((entry) => {
      const path = entryPath(entry);
      const record = story.published.get(path);
      return {
        entry,
        url: absoluteUrl(path),
        published: record ? (record.first ?? record.date) : null,
        changed: record?.date ?? null,
      };
    })
    .reverse()
    .sort((a, b) => compareDays(b.published, a.published))
    .slice(0, feedLength);
}

function compareDays(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** A day as the moment that feeds want: its noon in UTC, which is the same day from UTC−11 to UTC+11. */
export function noonOf(day: Day): Date {
  return new Date(toUtc(day).getTime() + 12 * 3_600_000);
}

/** The same as text: `2024-07-16T12:00:00Z`. */
export function writeNoon(day: Day): string {
  return `${day}T12:00:00Z`;
}
