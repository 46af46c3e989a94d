import type { NumberWords } from '../../numbers/write.ts';
import type { QuantityWords } from '../../schema/story.ts';
import { grammarOf } from '../grammar.ts';
import type { DateWords } from '../date-words.ts';

export const quantity: QuantityWords = {
  rounded: 'chanjman yo rapòte yo, adisyone',
  counted: 'menm bagay la, apati yon kantite yo te bay',
  reported: 'total yo rapòte yo',
  byRounded: 'si yo adisyone chanjman yo rapòte yo',
  byCounted: 'apati kantite yo te bay la',
  followed: 'rapò sit sa a swiv yo',
  differ: 'Poukisa total yo pa menm',
  unknown: 'Chanjman pèsonn pa rapòte yo manke.',
  pledges: 'Pwomès yo, ak sa ki rive',
  cameFrom: 'Kantite patisipan ki te voye yon bagay ki rive:',
  came: 'rive',
  noneCame: 'yo pa rapòte anyen ki rive',
};

/** CLDR has no Creole: numbers are written as in its neighbour French (fr-HT), with the words of Creole. */
export const numbers: NumberWords = {
  locale: 'fr-HT',
  currencies: {
    USD: { other: 'dola US' },
    CAD: { other: 'dola kanadyen' },
    EUR: { other: 'ero' },
    GBP: { other: 'liv estèlin' },
    CHF: { other: 'fran swis' },
    HTG: { other: 'goud' },
  },
  scales: {
    million: 'milyon',
    millions: 'milyon',
    milliard: 'milya',
    milliards: 'milya',
    billion: 'bilyon',
    billions: 'bilyon',
  },
  bounds: { 'at-least': 'omwen', about: 'anviwon', over: 'plis pase', 'up-to': 'jiska' },
  shortBounds: { about: 'anv.' },
  to: 'a',
  said: {
    'at-least': ['omwen', 'pa mwens pase'],
    about: ['anviwon', 'apeprè', 'prèske', 'yon'],
    over: ['plis pase', 'plis ke', 'depase'],
    'up-to': ['jiska', 'jis', 'pa plis pase', 'yon maksimòm', 'yon plafon'],
  },
};

export const dates: DateWords = {
  about: 'anviwon',
  possibly: 'petèt',
  orLater: (date) => `${date} oswa apre`,
  endOf: (date) => `fen ${date}`,
  range: (from, to) => `${from} rive ${to}`,
  decade: (year) => `ane ${year} yo`,
  seasons: ['prentan', 'ete', 'otòn', 'ivè'],
  said: [
    ['anviwon', ['anviwon', 'alantou', 'nan zòn']],
    ['petèt', ['petèt', 'gendwa']],
    ['fen', ['fen', 'nan fen', 'lafen']],
  ],
  fit: (before, date) => (/(?:^|[^\p{L}])ant\s+$/iu.test(before) ? date.replace(' rive ', ' ak ') : date),
};

/** What to write in place of “an” before what it does not fit: “nan ane 1880 yo”, “nan prentan 2024”; else null. */
export const findMisfit = (before: string, printed: string): string | null =>
  /(?:^|[^\p{L}])an\s+$/iu.test(before) && /^(?:ane |prentan|ete|otòn|ivè)/u.test(printed) ? 'nan ' : null;

const french = grammarOf(numbers);
export const { number } = french;

/** A list in a sentence: youn, de ak twa. */
export const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ak ${parts.at(-1) ?? ''}`;

const languageNames: Record<string, string> = {
  ar: 'arab',
  en: 'angle',
  es: 'panyòl',
  fr: 'franse',
  ht: 'kreyòl ayisyen',
  sw: 'swahili',
};

/** What a language is called; one that Creole has no name for here, by its French name. */
export const languageName = (code: string): string => languageNames[code] ?? french.languageName(code);

/** A span in the unit that fits it: days to two months, months to three years, and then years. */
export const writeSpan = (days: number): string => {
  if (days < 60) return `${number(days)} jou`;
  return days < 3 * 365
    ? `${number(Math.round(days / 30.4))} mwa`
    : `${number(Math.round(days / 365.2425))} an`;
};

const smallNumbers = 'zewo yon de twa kat senk sis sèt uit nèf dis'.split(' ');

/** A small number in words, as running text has it; larger ones in digits. */
export const nameNumber = (value: number): string => smallNumbers[value] ?? number(value);
