import { utc } from '@date-fns/utc';
import edtf, { type Edtf } from 'edtf';
import { addDays, addMonths, startOfMonth } from './date-functions.ts';

/** A calendar day as `YYYY-MM-DD`. No time zone ever moves it. */
export type Day = string;

/** An imprecise date: what EDTF said, and the calendar days that it covers. */
export interface CalendarDate {
  edtf: string;
  form: 'day' | 'month' | 'season' | 'year' | 'interval';
  /** First day covered. */
  first: Day;
  /** Last day covered; for an open interval, its first day. */
  last: Day;
  isOpen: boolean;
  isApproximate: boolean;
  isUncertain: boolean;
  /** The two ends of an interval as dates of their own. */
  ends?: [CalendarDate, CalendarDate | null];
  season?: number;
}

const forms = ['', 'year', 'month', 'day'] as const;
/** The parser is slow, and each date of a story is read by its schema, its entry and its text. */
const read = new Map<string, CalendarDate>();

/**
 * Reads an EDTF date (levels 0 and 1 as far as calendar days go).
 * Source of the notation: ISO 8601-2, https://www.loc.gov/standards/datetime/
 * @throws Error with a sentence for the author when the text is no such date.
 */
export function parseDate(text: string): CalendarDate {
  const known = read.get(text);
  if (known) return known;
  const date =
    readWholeDay(text) ?? (text.includes('/') ? describeInterval(text) : describe(readEdtf(text), text));
  // Other years are no text of ten characters, or lack room for what stands a day after them.
  if (date.first < '0001' || date.last < date.first || date.last >= '9999') {
    throw new Error(`"${text}" lies outside of the years that a timeline can hold.`);
  }
  read.set(text, date);
  return date;
}

/** A day without a qualifier, which most dates are: the parser takes seventy times as long. Null for every other text. */
function readWholeDay(text: string): CalendarDate | null {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? toUtc(text).getTime() : NaN;
  if (Number.isNaN(moment) || toDay(moment) !== text) return null;
  const day = { edtf: text, form: 'day', first: text, last: text } as const;
  return { ...day, isOpen: false, isApproximate: false, isUncertain: false };
}

function readEdtf(text: string): Edtf {
  // The parser takes no qualifier after a season.
  const [, season = text] = /^(\d{4}-2[1-4])[~?%]$/.exec(text) ?? [];
  let parsed: Edtf;
  try {
    parsed = edtf(season);
  } catch {
    const isDay = /^\d{4}-\d{2}-\d{2}[~?%]?$/.test(text);
    throw new Error(isDay ? `"${text}" is not a day of the calendar.` : `"${text}" is not a date.`);
  }
  if (text.includes('T') || /[XuU[{]/.test(text)) {
    throw new Error(`"${text}" is a kind of date that a timeline of days cannot hold.`);
  }
  return parsed;
}

function describe(parsed: Edtf, text: string): CalendarDate {
  const base = {
    edtf: text,
    isOpen: false,
    isApproximate: /[~%]/.test(text),
    isUncertain: /[?%]/.test(text),
  };
  if (parsed.type === 'Season') {
    const [, season = 21] = parsed.values;
    if (season < 21 || season > 24) throw new Error(`"${text}" names no season.`);
    const start = toUtc(`${text.slice(0, 4)}-${String((season - 20) * 3).padStart(2, '0')}-01`);
    const end = addDays(addMonths(start, 3, { in: utc }), -1, { in: utc });
    return { ...base, form: 'season', season, first: toDay(start), last: toDay(end) };
  }
  const form = forms[parsed.precision ?? 0];
  if (parsed.type !== 'Date' || !form) throw new Error(`"${text}" is not a date of days.`);
  const first = toDay(parsed.min);
  // The parser knows how long a month can be, but not which years have a 29 February.
  if (form === 'day' && text.replace(/[~?%]/g, '') !== first) {
    throw new Error(`"${text}" is not a day of the calendar.`);
  }
  return { ...base, form, first, last: toDay(parsed.max) };
}

function describeInterval(text: string): CalendarDate {
  const [from = '', to = '', ...more] = text.split('/');
  if (more.length > 0) throw new Error(`"${text}" is not a date.`);
  if (from === '..' || from === '') {
    throw new Error(`"${text}" has no beginning; a timeline cannot place it.`);
  }
  const start = parseDate(from);
  const end = to === '..' || to === '' ? null : parseDate(to);
  if (end && end.first <= start.first) throw new Error(`"${text}" does not end after it begins.`);
  return {
    edtf: text,
    form: 'interval',
    first: start.first,
    last: end ? end.last : start.first,
    isOpen: end === null,
    isApproximate: start.isApproximate || Boolean(end?.isApproximate),
    isUncertain: start.isUncertain || Boolean(end?.isUncertain),
    ends: [start, end],
  };
}

/** The UTC midnight of a day, for scales that need a `Date`. */
export function toUtc(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The calendar day of a UTC moment (a `Date` or milliseconds). */
export function toDay(moment: Date | number): Day {
  return new Date(moment).toISOString().slice(0, 10);
}

const dayLength = 86_400_000;

/** Whole calendar days from one day to another; negative when `to` is earlier. Charts ask this many thousand times. */
export function countDays(from: Day, to: Day): number {
  return (toUtc(to).getTime() - toUtc(from).getTime()) / dayLength;
}

/**
 * Whole days from the beginning of one date to the beginning of another; null where one of them is
 * not known to the day.
 */
export function countDaysBetween(from: CalendarDate, to: CalendarDate): number | null {
  return isToTheDay(from) && isToTheDay(to) ? countDays(from.first, to.first) : null;
}

function isToTheDay({ form, ends, isApproximate, isUncertain }: CalendarDate): boolean {
  return !isApproximate && !isUncertain && (form === 'day' || ends?.[0].form === 'day');
}

/** The day in the middle of what a date covers; where a mark for it stands. */
function middleDay(date: CalendarDate): Day {
  return toDay(addDays(toUtc(date.first), Math.floor(countDays(date.first, date.last) / 2), { in: utc }));
}

/** The day a number of days later (or earlier, when negative). */
export function shiftDay(day: Day, days: number): Day {
  return toDay(addDays(toUtc(day), days, { in: utc }));
}

/** The first day of the month of a day. */
export function monthOf(day: Day): Day {
  return toDay(startOfMonth(toUtc(day), { in: utc }));
}

/**
 * The one day at which a mark for a date stands: the day itself, the first day of a range, the
 * middle of a month, season or year, and near its end for "the end of November".
 */
export function anchorDay(date: CalendarDate, phase?: 'end' | null): Day {
  if (phase === 'end') return shiftDay(date.last, -Math.floor(countDays(date.first, date.last) / 10));
  return date.form === 'interval' ? date.first : middleDay(date);
}

/** The order of days, for sorting: negative where the first is the earlier one. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
