import { toHtml } from 'hast-util-to-html';
import { parseDate, type CalendarDate } from '../dates.ts';
import type { DateLength } from '../words/date-words.ts';
import { formatDate } from '../words/write-date.ts';
import { dateElement } from '../markdown/date-element.ts';
import type { Source } from '../story/story.ts';
import type { PageTexts } from './page-texts.ts';

/** A date as an element, for HTML that is put together as text; empty where there is none. */
export function writeTime(
  date: CalendarDate | null,
  { story, words }: PageTexts,
  length: DateLength = 'long',
  phase: 'end' | null = null,
): string {
  if (!date) return '';
  const text = formatDate(date, story.language, words.dates, length, phase ?? undefined);
  return toHtml(dateElement(date, text));
}

/** When a source was published, in words. */
export function writeWhenPublished({ published }: Source, { story, words }: PageTexts): string {
  return published ? formatDate(parseDate(published), story.language, words.dates, 'short') : words.undated;
}

/** Text made safe inside of HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
