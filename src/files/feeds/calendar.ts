import ical, { escape, foldLines, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { shiftDay, toUtc } from '../../dates.ts';
import type { Language } from '../../schema/language.ts';
import { formatDate } from '../../words/write-date.ts';
import { absoluteUrl, entryPath } from '../../paths.ts';
import { absolutePlace } from '../../story/place-of.ts';
import type { Entry, Story } from '../../story/story.ts';
import { languageOf, nameOriginal } from '../../texts/original-texts.ts';
import { wordsFor } from '../../words/words.ts';
import { noonOf } from './feed-items.ts';

/**
 * The developments as an iCalendar file, each on the whole days that its date covers.
 *
 * A date that is not known to the day covers all days that it may mean, and the summary says so in
 * words; an open one has no end. A plan is tentative. DTSTAMP is the day on which the page last changed; before that is
 * recorded, the day to which the story is followed. Nothing in the file depends on when or where
 * it is built. A text that no translation stands for names its language, for programs and for readers.
 * Source: https://www.rfc-editor.org/rfc/rfc5545
 */
export function writeCalendar(story: Story): string {
  const { host, pathname } = new URL(absoluteUrl('/'));
  // Two explainers of one host have calendars of their own.
  const base = pathname.slice(1).replaceAll('/', '.');
  const calendar = ical({
    // The library writes the name as it is given.
    name: escape(story.title, false),
    prodId: { company: host, product: 'news-explainer', language: story.language.toUpperCase() },
    url: absolutePlace(story, '/'),
  });
  for (const entry of story.entries) {
    const url = absolutePlace(story, entryPath(entry));
    const { first, last, isOpen } = entry.date;
    const titleIn = languageOf(entry.title, story);
    const summaryIn = languageOf(entry.summary, story);
    calendar.createEvent({
      id: `${base}${entry.slug}@${host}`,
      stamp: noonOf(story.published.get(entryPath(entry))?.date ?? story.followedUntil.last),
      start: toUtc(first),
      ...(!isOpen && { end: toUtc(shiftDay(last, 1)) }),
      allDay: true,
      summary: `${entry.title.text}${describeDoubt(entry, titleIn)}${nameOriginal(titleIn, story)}`,
      description: `${entry.summary.text}${nameOriginal(summaryIn, story)}\n${url}`,
      location: entry.place?.name,
      categories: [{ name: escape(entry.chapter.title, false) }],
      status: entry.kind === 'plan' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      url,
    });
  }
  return `${nameLanguages(calendar.toString(), story)}\r\n`;
}

/** Writes the language of texts of the original as the parameter of their lines, which the library has no word for. */
function nameLanguages(calendar: string, story: Story): string {
  const begin = 'BEGIN:VEVENT';
  const [head = '', ...events] = calendar.replaceAll('\r\n ', '').split(begin);
  const marked = events.map((event, index) => {
    const entry = story.entries[index];
    if (!entry) return event;
    return event.replaceAll(/^(SUMMARY|DESCRIPTION):/gm, (line, name: string) => {
      const language = languageOf(name === 'SUMMARY' ? entry.title : entry.summary, story);
      return language === story.language ? line : `${name};LANGUAGE=${language}:`;
    });
  });
  return foldLines([head, ...marked].join(begin));
}

/** What a span of whole days does not say: that the day is not known, or that we inferred it. */
function describeDoubt({ date, phase, inferred }: Entry, language: Language): string {
  const words = wordsFor(language);
  const ends = date.ends?.filter((end) => end !== null) ?? [date];
  const isToTheDay = ends.every(
    ({ form, isApproximate, isUncertain }) => form === 'day' && !isApproximate && !isUncertain,
  );
  if (isToTheDay && !date.isOpen && !inferred) return '';
  const text = formatDate(date, language, words.dates, 'long', phase ?? undefined);
  return ` ${words.aside(inferred ? `${text}${words.comma}${words.dateInferred}` : text)}`;
}
