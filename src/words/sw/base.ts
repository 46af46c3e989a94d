import type { NumberWords } from '../../numbers/write.ts';
import type { QuantityWords } from '../../schema/story.ts';
import { grammarOf } from '../grammar.ts';
import type { DateWords } from '../date-words.ts';

export const quantity: QuantityWords = {
  rounded: 'mabadiliko yaliyoripotiwa, yakijumlishwa',
  counted: 'hayo hayo kuanzia idadi iliyotajwa',
  reported: 'jumla zilizoripotiwa',
  byRounded: 'mabadiliko yaliyoripotiwa yakijumlishwa',
  byCounted: 'kuanzia idadi iliyotajwa',
  followed: 'taarifa zinazofuatwa na tovuti hii',
  differ: 'Kwa nini jumla zinatofautiana',
  unknown: 'Mabadiliko ambayo hakuna aliyeyaripoti hayamo.',
  pledges: 'Ahadi, na matokeo yake',
  cameFrom: 'Waliotoa kitu kilichofika:',
  came: 'iliyofika',
  noneCame: 'hakuna kilichoripotiwa kufika',
};

export const numbers: NumberWords = {
  locale: 'sw',
  currencies: {
    USD: { other: 'dola' },
    CAD: { other: 'dola za Canada' },
    EUR: { other: 'euro' },
    GBP: { other: 'pauni za Uingereza' },
    CHF: { other: 'faranga za Uswisi' },
  },
  bounds: { 'at-least': 'angalau', about: 'takriban', over: 'zaidi ya', 'up-to': 'hadi' },
  shortBounds: { about: 'kama' },
  isNounFirst: true,
  to: 'hadi',
  said: {
    'at-least': [
      'angalau',
      'si chini ya',
      'asiyepungua',
      'wasiopungua',
      'isiyopungua',
      'zisizopungua',
      'yasiyopungua',
      'visivyopungua',
    ],
    about: [
      'takriban',
      'karibu',
      'kama',
      'yapata',
      'wapatao',
      'ipatayo',
      'zipatazo',
      'yapatayo',
      'vipatavyo',
    ],
    over: ['zaidi ya', 'kupita', 'waliozidi', 'iliyozidi', 'zilizozidi', 'yaliyozidi'],
    'up-to': ['hadi', 'si zaidi ya', 'wasiozidi', 'isiyozidi', 'zisizozidi', 'yasiyozidi', 'kikomo cha'],
  },
};

export const dates: DateWords = {
  about: 'takriban',
  possibly: 'pengine',
  orLater: (date) => `${date} au baadaye`,
  endOf: (date) => `mwishoni mwa ${date}`,
  range: (from, to) => `${from} hadi ${to}`,
  decade: (year) => `miaka ya ${year}`,
  seasons: ['majira ya kuchipua', 'majira ya joto', 'majira ya kupukutika majani', 'majira ya baridi'],
  season: (name, year) => `${name} ya ${year}`,
  said: [
    ['takriban', ['takriban', 'karibu na', 'yapata']],
    ['pengine', ['pengine', 'labda', 'huenda']],
    ['mwishoni mwa', ['mwishoni mwa', 'mwisho wa']],
  ],
  fit: (before, date) => {
    if (/(?:^|[^\p{L}])kati ya\s+$/iu.test(before)) return date.replace(' hadi ', ' na ');
    const isNamed = /(?:^|[^\p{L}])(?:mwaka|tarehe|mwezi)\s+$/iu.test(before);
    return isNamed ? date.replace(/^takriban (.*)$/, '$1 hivi') : date;
  },
};

const grammar = grammarOf(numbers);
export const { number, plural, list } = grammar;

/** What a language is called; the locale calls `ht` as it calls its people. */
export const languageName = (code: string): string =>
  code === 'ht' ? 'Kikrioli' : grammar.languageName(code);

/** A span in the unit that fits it: days to two months, months to three years, and then years. */
export const writeSpan = (days: number): string => {
  if (days < 60) return `siku ${number(days)}`;
  return days < 3 * 365
    ? `miezi ${number(Math.round(days / 30.4))}`
    : `miaka ${number(Math.round(days / 365.2425))}`;
};

const smallNumbers = 'sifuri moja mbili tatu nne tano sita saba nane tisa kumi'.split(' ');

/** A small number in words, as running text has it; larger ones in digits. */
export const nameNumber = (value: number): string => smallNumbers[value] ?? number(value);
