import type { BoundWords } from '../numbers.ts';
import type { DateWords } from '../dates.ts';

const bounds: BoundWords = { 'at-least': 'at least', about: 'about', over: 'over' };

const dates: DateWords = {
  about: 'about',
  possibly: 'possibly',
  since: (date) => `since ${date}`,
  endOf: (date) => `end of ${date}`,
  range: (from, to) => `${from} to ${to}`,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
};

/** The words of the interface in English. */
export const en = { bounds, dates };
