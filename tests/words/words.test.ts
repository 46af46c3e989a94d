import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates.ts';
import { languages } from '../../src/schema/language.ts';
import { writeAmount, type NumberStyle } from '../../src/numbers/write.ts';
import { joinSentence } from '../../src/words/sentence.ts';
import { formatDate, formatDay } from '../../src/words/write-date.ts';
import { wordsFor } from '../../src/words/words.ts';

const styleOf = (language: (typeof languages)[number]): NumberStyle => {
  const words = wordsFor(language).numbers;
  return { language: words.locale, words, singulars: {} };
};
const write = (language: (typeof languages)[number], value: `${number}`, unit = 'people') =>
  writeAmount({ value, to: null, bound: 'exact', unit }, styleOf(language)).replaceAll(
    /[\u00a0\u202f]/g,
    ' ',
  );

/** Every plain text of some words; what is written by functions is not among them. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (Array.isArray(words)) return words.flatMap(textsOf);
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

test('every language has every word, and none is empty', () => {
  for (const language of languages) {
    const words = wordsFor(language);
    const texts = textsOf(words).filter((text) => text.trim() === '');
    expect(texts, language).toEqual([]);
    expect(Object.keys(words).sort(), language).toEqual(Object.keys(wordsFor('en')).sort());
  }
});

test('no language but English has sentences of English', () => {
  const english = new Set(textsOf(wordsFor('en')).filter((text) => text.split(' ').length > 3));
  for (const language of languages.filter((one) => one !== 'en')) {
    expect(
      textsOf(wordsFor(language)).filter((text) => english.has(text)),
      language,
    ).toEqual([]);
  }
});

test('numbers are written as each language writes them', () => {
  expect(write('fr', '12500.5')).toBe('12 500,5');
  expect(write('fr', '600000000', 'USD')).toBe('600 millions $US');
  expect(write('fr', '43', 'percent')).toBe('43 %');
  expect(write('ht', '1200000')).toBe('1,2 milyon');
  expect(write('sw', '1200000')).toBe('milioni 1.2');
  expect(write('sw', '600000000', 'USD')).toBe('US$ milioni 600');
  expect(write('ar', '2500')).toBe('٢٬٥٠٠');
  expect(write('en', '600000000', 'USD')).toBe('$600 million');
});

test('dates are written as each language writes them', () => {
  expect(formatDay('2024-03-01', 'day', 'fr')).toBe('1er mars 2024');
  expect(formatDay('2024-03-02', 'day', 'fr')).toBe('2 mars 2024');
  expect(formatDay('2024-08-01', 'day', 'ht')).toBe('1ye out 2024');
  expect(formatDay('2024-10-09', 'day', 'sw')).toBe('9 Oktoba 2024');
  expect(formatDay('2024-10-09', 'day', 'ar')).toBe('٩ أكتوبر ٢٠٢٤');
  const say = (edtf: string, language: (typeof languages)[number]) =>
    formatDate(parseDate(edtf), language, wordsFor(language).dates);
  expect(say('2024-10-28/2024-11-03', 'fr')).toBe('28 octobre au 3 novembre 2024');
  expect(say('2024-10-09~', 'fr')).toBe('vers le 9 octobre 2024');
  expect(say('2024-10~', 'fr')).toBe('vers octobre 2024');
  expect(say('2024-24', 'ar')).toBe('شتاء ٢٠٢٤/٢٥');
});

test('words follow their numbers', () => {
  const ar = wordsFor('ar');
  expect([1, 2, 3, 11, 100].map((days) => ar.days(days))).toEqual([
    'يوم واحد',
    'يومان',
    '٣ أيام',
    '١١ يوما',
    '١٠٠ يوم',
  ]);
  const fr = wordsFor('fr');
  expect([0, 1, 2].map((days) => fr.days(days))).toEqual(['0 jour', '1 jour', '2 jours']);
  expect(joinSentence(fr.waitedFor(1))).toContain('1 jour s’est écoulé');
  expect(wordsFor('sw').days(3)).toBe('siku 3');
});

test('what is told of one is not told as of all of many, in no language', () => {
  for (const language of languages) {
    const { allDevelopments, allSources } = wordsFor(language);
    for (const write of [allDevelopments, allSources]) {
      expect(write(1), language).not.toMatch(/\p{N}/u);
      expect(write(2), language).toMatch(/\p{N}/u);
    }
  }
});
