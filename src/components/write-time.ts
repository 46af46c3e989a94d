import { formatDate, type CalendarDate, type DateLength } from '../dates.ts';
import { machineDate } from '../markdown/machine-date.ts';
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

/** Text made safe inside of HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
