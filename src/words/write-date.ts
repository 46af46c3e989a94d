import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { toUtc, type CalendarDate, type Day } from '../dates.ts';
import type { Language } from '../schema/language.ts';
import { dateStyles } from './date-styles.ts';

/** How long a formatted date is: `long` for prose, `short` for labels and lists. */
export type DateLength = 'long' | 'short';

/** What the site says of a day, as date-fns patterns; every date that it prints is written by one of these. D is the day as its language has it before a month. */
const patterns = {
  long: {
    day: 'D MMMM y',
    dayOfYear: 'D MMMM',
    dayOfMonth: 'D',
    month: 'MMMM y',
    monthOfYear: 'MMMM',
    year: 'y',
  },
  short: {
    day: 'D MMM y',
    dayOfYear: 'D MMM',
    dayOfMonth: 'D',
    month: 'MMM y',
    monthOfYear: 'MMM',
    year: 'y',
  },
} as const;

/** How much of a day is written: `dayOfYear` leaves out the year, `monthOfYear` the day too. */
export type DayForm = keyof typeof patterns.long;

/** Writes one day, in the story's language; a year before 1000 has its era: AD 800. */
export function formatDay(day: Day, form: DayForm, language: Language, length: DateLength = 'long'): string {
  const { locale, day: ofMonth } = dateStyles[language];
  const pattern = patterns[length][form].replace('D', ofMonth);
  const shown = day < '1000' ? pattern.replace(/(?<!y)y(?!y)/, 'G y') : pattern;
  return writeDigits(format(new UTCDate(toUtc(day).getTime()), shown, { locale }), language);
}

/** A text with the digits of its language. */
function writeDigits(text: string, language: Language): string {
  const { digits } = dateStyles[language];
  return digits ? text.replace(/\d/g, (digit) => digits.charAt(Number(digit))) : text;
}

/** Words that a language file gives for what a date-fns pattern cannot say. */
export interface DateWords {
  about: string;
  /** The same before a day, where that is said otherwise. */
  aboutDay?: string;
  possibly: string;
  orLater: (date: string) => string;
  endOf: (date: string) => string;
  /** @param from without the year, or the year and the month, that `to` has too. */
  range: (from: string, to: string) => string;
  seasons: readonly [string, string, string, string];
  /** What a date begins with, and the words before it that say the same already. */
  said: readonly (readonly [printed: string, already: readonly string[]])[];
}

/**
 * Writes a date for readers: "16 July 2024", "October 2022", "28 October to 3 November 2024".
 * @param phase `end` for the last part of the month or year that the date names.
 */
export function formatDate(
  date: CalendarDate,
  language: Language,
  words: DateWords,
  length: DateLength = 'long',
  phase?: 'end',
): string {
  const write = (one: CalendarDate, shared: Shared = 'nothing'): string => {
    const named =
      one.form === 'season'
        ? writeSeason(one, words.seasons, language, shared)
        : formatDay(
            one.first,
            dropShared[shared](one.form === 'interval' ? 'day' : one.form),
            language,
            length,
          );
    const text = phase === 'end' ? words.endOf(named) : named;
    const about = one.form === 'day' && phase === undefined ? (words.aboutDay ?? words.about) : words.about;
    const guessed = one.isApproximate ? `${about} ${text}` : text;
    return one.isUncertain ? `${words.possibly} ${guessed}` : guessed;
  };
  if (!date.ends) return write(date);
  const [start, end] = date.ends;
  if (!end) return words.orLater(write(start));
  const [from, to] = [write(start, findShared(start, end)), write(end)];
  return length === 'long' ? words.range(from, to) : `${from}–${to}`;
}

/** What both ends of a range have in common, and its second end alone says. */
type Shared = 'nothing' | 'year' | 'month';

const dropShared: Record<Shared, (form: 'day' | 'month' | 'year') => DayForm> = {
  nothing: (form) => form,
  year: (form) => (({ day: 'dayOfYear', month: 'monthOfYear', year: 'year' }) as const)[form],
  month: () => 'dayOfMonth',
};

/** Ends of which one is in doubt are written whole: the doubt is of that end alone. */
function findShared(start: CalendarDate, end: CalendarDate): Shared {
  const ends = [start, end];
  const isPlain = ends.every((one) => one.form !== 'year' && !one.isApproximate && !one.isUncertain);
  if (!isPlain || end.season === winter || start.first.slice(0, 4) !== end.first.slice(0, 4))
    return 'nothing';
  const areDays = ends.every((one) => one.form === 'day');
  return areDays && start.first.slice(0, 7) === end.first.slice(0, 7) ? 'month' : 'year';
}

const winter = 24;

/** A season with its year; winter reaches into the next one: "winter 2024/25". */
function writeSeason(
  { season = 21, first }: CalendarDate,
  seasons: DateWords['seasons'],
  language: Language,
  shared: Shared,
) {
  const name = seasons[season - 21] ?? '';
  if (shared !== 'nothing') return name;
  const next = Number(first.slice(0, 4)) + 1;
  const ending = next % 100 === 0 ? String(next) : String(next % 100).padStart(2, '0');
  return `${name} ${formatDay(first, 'year', language)}${season === winter ? `/${writeDigits(ending, language)}` : ''}`;
}

/** A date without the words that the text before it says already: "about", "the end of". */
export function dropSaid(before: string, text: string, { said }: DateWords): string {
  for (const [printed, already] of said) {
    const isSaid = new RegExp(`(?:^|[^\\p{L}])(?:${already.join('|')})\\s+$`, 'iu').test(before);
    if (isSaid && text.startsWith(`${printed} `)) return text.slice(printed.length + 1);
  }
  return text;
}
