import { formatDate, parseDate, type CalendarDate, type DateLength } from '../dates.ts';
import { machineDate } from '../markdown/machine-date.ts';
import type { Source } from '../story/story.ts';
import type { PageTexts } from './page-texts.ts';

/** A date as a `time` element, for HTML that is put together as text; empty where there is none. */
export function writeTime(
  date: CalendarDate | null,
  { story, words }: PageTexts,
  length: DateLength = 'long',
  phase: 'end' | null = null,
): string {
  if (!date) return '';
  return `<time datetime="${machineDate(date)}">${formatDate(date, story.language, words.dates, length, phase ?? undefined)}</time>`;
}

/** When a source was published, in words. */
export function writeWhenPublished({ published }: Source, { story, words }: PageTexts): string {
  return published ? formatDate(parseDate(published), story.language, words.dates, 'short') : words.undated;
}

/** Text made safe inside of HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
