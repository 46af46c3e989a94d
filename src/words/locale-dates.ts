import { toUtc, type Day } from '../dates.ts';
import type { DateLength } from './date-words.ts';
import type { DayForm } from './write-date.ts';

type Options = Intl.DateTimeFormatOptions;

const fields: Record<DayForm, (month: 'long' | 'short') => Options> = {
  day: (month) => ({ day: 'numeric', month, year: 'numeric' }),
  dayOfYear: (month) => ({ day: 'numeric', month }),
  dayOfMonth: (month) => ({ day: 'numeric', month }),
  month: (month) => ({ month, year: 'numeric' }),
  monthOfYear: (month) => ({ month }),
  year: () => ({ year: 'numeric' }),
};
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Whether `Intl` knows how a language writes its days: without that, it would write those of another one. */
export function hasDates(language: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
}

/** Writes a day as its locale has it: “15 de julho de 1868”, “1868. július 15.”, “1868年7月15日”. */
export function writeInLocale(day: Day, form: DayForm, locale: string, length: DateLength): string {
  const parts = partsOf(day, form, locale, length);
  if (form !== 'dayOfMonth') return parts.map(({ value }) => value).join('');
  const at = parts.findIndex(({ type }) => type === 'day');
  const [sign = ''] = /^\S*/.exec(parts[at + 1]?.value ?? '') ?? [];
  return `${parts[at]?.value ?? ''}${sign}`;
}

/** What a locale writes first of a day. */
export function firstOf(locale: string): 'day' | 'month' | 'year' {
  const first = partsOf('2000-10-20', 'day', locale, 'long').find(({ type }) => type !== 'literal');
  return first?.type === 'year' || first?.type === 'month' ? first.type : 'day';
}

/** Some digits as those of a locale. */
export function digitsInLocale(digits: string, locale: string): string {
  return new Intl.NumberFormat(locale, {
    useGrouping: false,
    minimumIntegerDigits: digits.length,
  }).format(Number(digits));
}

function partsOf(day: Day, form: DayForm, locale: string, length: DateLength): Intl.DateTimeFormatPart[] {
  const hasEra = day < '1000' && !form.endsWith('OfYear') && form !== 'dayOfMonth';
  const key = [locale, form, length, hasEra].join();
  const known = formatters.get(key);
  const formatter =
    known ??
    new Intl.DateTimeFormat(locale, {
      ...fields[form](length),
      ...(hasEra && { era: 'short' }),
      calendar: 'gregory',
      timeZone: 'UTC',
    });
  if (!known) formatters.set(key, formatter);
  return formatter.formatToParts(toUtc(day));
}
