import { parseDate, type CalendarDate, type Day } from '../../../src/dates.ts';
import type { Entry } from '../../../src/story/story.ts';
import type { SeedEntry } from '../../stories/seed-entries.ts';

/** What a timeline is told of one event. */
export interface PeerEvent {
  id: string;
  chapter: string;
  title: string;
  summary: string;
  date: CalendarDate;
}

/** An event of a seeded story. */
export const fromSeed = ({ slug, chapter, label, data }: SeedEntry): PeerEvent => ({
  id: slug,
  chapter,
  title: label,
  summary: data.summary,
  date: parseDate(data.date),
});

/** A development of a story. */
export const fromEntry = ({ slug, chapter, title, summary, date }: Entry): PeerEvent => ({
  id: slug,
  chapter: chapter.slug,
  title: title.text,
  summary: summary.text,
  date,
});

/** The last day of a date that lasts; undefined for any other. */
export const lastDayOf = ({ form, last }: CalendarDate): Day | undefined =>
  form === 'interval' ? last : undefined;
