import { formatDate, formatDay } from '../../../words/write-date.ts';
import type { Entry, Story } from '../../../story/story.ts';
import { wordsFor } from '../../../words/words.ts';

/** Whether a date is a plain day, in a year that the one before it has told. */
export function isShortDate({ date }: Entry, before: Entry | undefined): boolean {
  const isPlain = date.form === 'day' && !date.isApproximate && !date.isUncertain;
  return isPlain && before?.date.first.slice(0, 4) === date.first.slice(0, 4);
}

/** The date of a mark as it is written there, to find the room that it takes. */
export function writeMarkDate(entry: Entry, before: Entry | undefined, language: Story['language']): string {
  return isShortDate(entry, before)
    ? formatDay(entry.date.first, 'dayOfYear', language, 'short')
    : formatDate(entry.date, language, wordsFor(language).dates, 'short', entry.phase ?? undefined);
}
