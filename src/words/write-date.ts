import { UTCDate } from '@date-fns/utc';
import { format } from '../date-functions.ts';
import { toUtc, type CalendarDate, type Day } from '../dates.ts';
import type { Language } from '../schema/language.ts';
import type { DateLength, DateWords, Said } from './date-words.ts';
import { dateStyles } from './date-styles.ts';
import { digitsInLocale, firstOf, writeInLocale } from './locale-dates.ts';

/** What the site says of a day, as date-fns patterns, in a language that has a style of its own. D is the day as its language has it before a month. */
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

/** Writes one day, in the story’s language; a year before 1000 has its era: AD 800. */
export function formatDay(day: Day, form: DayForm, language: Language, length: DateLength = 'long'): string {
  const style = dateStyles[language];
  if (!style) return writeInLocale(day, form, language, length);
  const { locale, day: ofMonth } = style;
  const pattern = patterns[length][form].replace('D', ofMonth);
  const shown = day < '1000' ? pattern.replace(/(?<!y)y(?!y)/, 'G y') : pattern;
  return writeDigits(format(new UTCDate(toUtc(day).getTime()), shown, { locale }), language);
}

/** A text with the digits of a language that has a style of its own. */
function writeDigits(text: string, language: Language): string {
  const digits = dateStyles[language]?.digits;
  return digits ? text.replace(/\d/g, (digit) => digits.charAt(Number(digit))) : text;
}

/**
 * Writes a date for readers: "16 July 2024", "October 2022", "28 October to 3 November 2024".
 * @param phase `end` for the last part of the month or year that the date names.
 * @param known what readers know already of a date of one year, and what is left out: "16 July".
 */
export function formatDate(
  date: CalendarDate,
  language: Language,
  words: DateWords,
  length: DateLength = 'long',
  phase?: 'end',
  known: Exclude<Shared, 'month'> = 'nothing',
): string {
  const write = (one: CalendarDate, shared: Shared = 'nothing'): string => {
    const named =
      one.form === 'season'
        ? writeSeason(one, words, language, shared)
        : formatDay(
            one.first,
            dropShared[shared](one.form === 'interval' ? 'day' : one.form),
            language,
            length,
          );
    const text = phase === 'end' ? words.endOf(named) : named;
    const about = one.form === 'day' && phase === undefined ? (words.aboutDay ?? words.about) : words.about;
    const guessed = one.isApproximate ? say(about, text) : text;
    return one.isUncertain ? say(words.possibly, guessed) : guessed;
  };
  if (!date.ends) return write(date, known);
  const [start, end] = date.ends;
  if (!end) return words.orLater(write(start));
  if (words.decade && isDecade(start, end)) {
    return words.decade(formatDay(start.first, 'year', language), length);
  }
  const order = dateStyles[language] ? 'day' : firstOf(language);
  const shared = findShared(start, end, order);
  const [from, to] =
    order === 'year' ? [write(start, known), write(end, shared)] : [write(start, shared), write(end, known)];
  return length === 'long' ? words.range(from, to) : `${from}–${to}`;
}

const say = (said: Said, date: string) => (typeof said === 'string' ? `${said} ${date}` : said(date));

/** Whether a range is the ten years of a decade: 1990/1999. */
function isDecade(start: CalendarDate, end: CalendarDate): boolean {
  const [from, to] = [start, end].map(({ edtf }) => (/^\d{4}$/.test(edtf) ? Number(edtf) : NaN));
  return from !== undefined && from % 10 === 0 && to === from + 9;
}

/** What both ends of a range have in common, and one end alone says. */
type Shared = 'nothing' | 'year' | 'month';

const dropShared: Record<Shared, (form: 'day' | 'month' | 'year') => DayForm> = {
  nothing: (form) => form,
  year: (form) => (({ day: 'dayOfYear', month: 'monthOfYear', year: 'year' }) as const)[form],
  month: () => 'dayOfMonth',
};

/** Ends of which one is in doubt are written whole: the doubt is of that end alone. */
function findShared(start: CalendarDate, end: CalendarDate, first: 'day' | 'month' | 'year'): Shared {
  const ends = [start, end];
  const isPlain = ends.every((one) => one.form !== 'year' && !one.isApproximate && !one.isUncertain);
  if (!isPlain || end.season === winter || start.first.slice(0, 4) !== end.first.slice(0, 4))
    return 'nothing';
  const areDays = ends.every((one) => one.form === 'day');
  return areDays && first !== 'month' && start.first.slice(0, 7) === end.first.slice(0, 7) ? 'month' : 'year';
}

const winter = 24;

/** A season with its year; winter reaches into the next one: "winter 2024/25". */
function writeSeason(
  { season = 21, first }: CalendarDate,
  { seasons, season: join = (name, year) => `${name} ${year}` }: DateWords,
  language: Language,
  shared: Shared,
) {
  const name = seasons[season - 21] ?? '';
  if (shared !== 'nothing') return name;
  const next = Number(first.slice(0, 4)) + 1;
  const digits = next % 100 === 0 ? String(next) : String(next % 100).padStart(2, '0');
  const ending = dateStyles[language] ? writeDigits(digits, language) : digitsInLocale(digits, language);
  const year = formatDay(first, 'year', language);
  return join(name, season === winter ? `${year}/${ending}` : year);
}
