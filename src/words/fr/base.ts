import type { NumberWords } from '../../numbers/write.ts';
import type { QuantityWords } from '../../schema/story.ts';
import { grammarOf } from '../grammar.ts';
import type { DateWords } from '../date-words.ts';
import { fitDate, range } from './fit.ts';

export const quantity: QuantityWords = {
  rounded: 'les variations annoncées, additionnées',
  counted: 'les mêmes à partir d’un nombre publié',
  reported: 'les totaux publiés',
  byRounded: 'si l’on additionne les variations annoncées',
  byCounted: 'à partir du nombre publié',
  followed: 'les informations que suit ce site',
  differ: 'Pourquoi les totaux diffèrent',
  unknown: 'Les variations que personne n’a signalées manquent.',
  pledges: 'Les promesses, et ce qu’il en est advenu',
  cameFrom: 'Contributeurs dont un envoi était arrivé :',
  came: 'arrivés',
  noneCame: 'aucune arrivée signalée',
};

export const numbers: NumberWords = {
  locale: 'fr',
  currencies: {
    USD: { one: 'dollar', many: 'de\u00a0dollars', other: 'dollars' },
    CAD: { one: 'dollar canadien', many: 'de\u00a0dollars canadiens', other: 'dollars canadiens' },
    EUR: { one: 'euro', many: 'd’euros', other: 'euros' },
    GBP: { one: 'livre sterling', many: 'de\u00a0livres sterling', other: 'livres sterling' },
    CHF: { one: 'franc suisse', many: 'de\u00a0francs suisses', other: 'francs suisses' },
  },
  bounds: { 'at-least': 'au moins', about: 'environ', over: 'plus de', 'up-to': 'jusqu’à' },
  shortBounds: { about: 'env.' },
  to: 'à',
  said: {
    'at-least': ['au moins', 'pas moins de', 'au minimum'],
    about: ['environ', 'quelque', 'près de', 'à peu près', 'autour de'],
    over: ['plus de', 'au-delà de', 'au-dessus de'],
    'up-to': ['jusqu’à', 'au plus', 'pas plus de', 'au maximum', 'un plafond de', 'un maximum de'],
  },
};

export const dates: DateWords = {
  about: 'vers',
  aboutDay: 'vers le',
  possibly: 'peut-être',
  orLater: (date) => `${date} ou plus tard`,
  endOf: (date) => `fin ${date}`,
  range,
  decade: (year, length) => `${length === 'long' ? 'les ' : ''}années ${year}`,
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  said: [
    ['vers le', ['vers le', 'vers', 'autour du', 'aux environs du']],
    ['vers', ['vers', 'autour de', 'aux environs de']],
    ['peut-être', ['peut-être', 'sans doute', 'probablement']],
    ['fin', ['fin', 'à la fin de', 'fin de']],
    ['du', ['du']],
    ['de', ['de']],
    ['les', ['les', 'des', 'aux', 'ces']],
  ],
  fit: fitDate,
};

export const { number, plural, count, list, languageName } = grammarOf(numbers);

/** A span in the unit that fits it: days to two months, months to three years, and then years. */
export const writeSpan = (days: number): string => {
  if (days < 60) return count(days, { one: 'jour', other: 'jours' });
  return days < 3 * 365
    ? `${number(Math.round(days / 30.4))} mois`
    : count(Math.round(days / 365.2425), { one: 'an', other: 'ans' });
};

const smallNumbers = 'zéro une deux trois quatre cinq six sept huit neuf dix'.split(' ');

/** A small number in words, in the feminine; larger ones in digits. */
export const nameNumber = (value: number): string => smallNumbers[value] ?? number(value);
