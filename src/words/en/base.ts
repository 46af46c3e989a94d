import type { DateWords } from '../date-words.ts';
import { exactly } from '../../numbers/amount.ts';
import { writeAmount, type NumberWords } from '../../numbers/write.ts';
import type { QuantityWords } from '../../schema/story.ts';

export const quantity: QuantityWords = {
  rounded: 'changes added up, as reported',
  counted: 'the same from a stated count on',
  reported: 'totals as reported',
  byRounded: 'if the reported changes are added up',
  byCounted: 'from the stated count on',
  followed: 'the reports that this site follows',
  differ: 'Why totals differ',
  unknown: 'Changes that nobody reported are missing.',
  pledges: 'Pledges, and what came of them',
  cameFrom: 'Something had come from',
  came: 'came',
  noneCame: 'nothing reported to have come',
};

export const numbers: NumberWords = {
  locale: 'en',
  bounds: { 'at-least': 'at least', about: 'about', over: 'over', 'up-to': 'up to' },
  to: 'to',
  said: {
    'at-least': ['at least', 'no fewer than', 'no less than'],
    about: ['about', 'around', 'some', 'roughly', 'nearly', 'almost', 'approximately'],
    over: ['over', 'more than', 'above'],
    'up-to': ['up to', 'at most', 'no more than', 'a ceiling of', 'a limit of', 'a maximum of'],
  },
};

export const dates: DateWords = {
  about: 'about',
  possibly: 'possibly',
  orLater: (date) => `${date} or later`,
  endOf: (date) => `end of ${date}`,
  range: (from, to) => `${from} to ${to}`,
  decade: (year, length) => `${length === 'long' ? 'the ' : ''}${year}s`,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  said: [
    ['about', ['about', 'around', 'approximately', 'roughly', 'circa', 'some time around']],
    ['possibly', ['possibly', 'perhaps', 'maybe']],
    ['end of', ['end of', 'end of the', 'late', 'late in']],
    ['the', ['the', 'late', 'early']],
  ],
  fit: (before, date) => {
    if (/\bbetween\s+$/i.test(before)) return date.replace(' to ', ' and ');
    return /\bin\s+$/i.test(before) ? date.replace(/^(\d{4}) to (\d{4})$/, '$1–$2') : date;
  },
};

export const number = (value: number): string =>
  writeAmount(exactly(String(value), ''), { language: 'en', words: numbers, singulars: {} });

const rules = new Intl.PluralRules('en');
/** The form of a word that fits a number: 1 day, 2 days. */
export const plural = (count: number, one: string, other: string): string =>
  rules.select(count) === 'one' ? one : other;
export const count = (value: number, one: string, other: string): string =>
  `${number(value)} ${plural(value, one, other)}`;

/** A span in the unit that fits it: days to two months, months to three years, and then years. */
export const writeSpan = (days: number): string => {
  if (days < 60) return count(days, 'day', 'days');
  return days < 3 * 365
    ? `${Math.round(days / 30.4)} months`
    : `${number(Math.round(days / 365.2425))} years`;
};

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small number in words, as running text has it; larger ones in digits. */
export const nameNumber = (value: number): string => smallNumbers[value] ?? number(value);
