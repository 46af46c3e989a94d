import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates.ts';
import { languages } from '../../src/schema/language.ts';
import { writeAmount, writeNoun, type NumberStyle } from '../../src/numbers/write.ts';
import { joinSentence } from '../../src/words/sentence.ts';
import { dropSaid } from '../../src/words/drop-said.ts';
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
  expect(write('fr', '600000000', 'USD')).toBe('600 millions de dollars');
  expect(write('fr', '43', 'percent')).toBe('43 %');
  expect(write('ht', '1200000')).toBe('1,2 milyon');
  expect(write('sw', '1200000')).toBe('milioni 1.2');
  expect(write('sw', '600000000', 'USD')).toBe('dola milioni 600');
  expect(write('ht', '600000000', 'USD')).toBe('600 milyon dola US');
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
  expect(say('2024-10-28/2024-11-03', 'fr')).toBe('du 28 octobre au 3 novembre 2024');
  expect(say('2024-10-03/2024-10-05', 'fr')).toBe('du 3 au 5 octobre 2024');
  expect(say('2024-10-01/2024-10-05', 'fr')).toBe('du 1er au 5 octobre 2024');
  expect(say('2024-21/2024-22', 'fr')).toBe('du printemps à l’été 2024');
  expect(say('2024-09/2024-10', 'fr')).toBe('de septembre à octobre 2024');
  expect(say('2024-10-01/2024-10-05', 'ht')).toBe('1ye rive 5 oktòb 2024');
  expect(say('2024-10-03/2024-10-05', 'sw')).toBe('3 hadi 5 Oktoba 2024');
  expect(say('2024-10-03/2024-10-05', 'ar')).toBe('من ٣ إلى ٥ أكتوبر ٢٠٢٤');
  expect(say('2024-07/2025-06', 'fr')).toBe('de juillet 2024 à juin 2025');
  expect(say('2024-10/2025-21', 'fr')).toBe('d’octobre 2024 au printemps 2025');
  expect(say('2024-23/2026', 'fr')).toBe('de l’automne 2024 à 2026');
  expect(say('2024-11-08/2025-11~', 'fr')).toBe('du 8 novembre 2024 à novembre 2025 environ');
  expect(say('2024-11-08~/2025-11-09?', 'fr')).toBe(
    'du 8 novembre 2024 environ au 9 novembre 2025 peut-être',
  );
  expect(say('2024-10-09~', 'fr')).toBe('vers le 9 octobre 2024');
  expect(say('2024-10~', 'fr')).toBe('vers octobre 2024');
  expect(say('2024-24', 'ar')).toBe('شتاء ٢٠٢٤/٢٥');
});

test('a preposition that stands before a range already is said once', () => {
  const { dates } = wordsFor('fr');
  expect(dropSaid('la livraison du ', 'du 28 octobre au 3 novembre 2024', dates)).toBe(
    '28 octobre au 3 novembre 2024',
  );
  expect(dropSaid('la période de ', 'de juillet 2024 à juin 2025', dates)).toBe('juillet 2024 à juin 2025');
});

test.each([
  ['113000000', 'USD', {}, '113 millions de dollars'],
  ['1000000000', 'USD', { bound: 'over' }, 'plus de 1 milliard de dollars'],
  ['13300000', 'USD', {}, '13,3 millions de dollars'],
  ['1200000', 'EUR', {}, '1,2 million d’euros'],
  ['1234567', 'USD', {}, '1 234 567 dollars'],
  ['800000', 'USD', {}, '800 000 dollars'],
  ['1', 'CAD', {}, '1 dollar canadien'],
  ['-1.50', 'USD', {}, '\u22121,50 dollar'],
  ['85000000', 'CAD', {}, '85 millions de dollars canadiens'],
  ['500000000', 'USD', { to: '600000000' }, '500 à 600 millions de dollars'],
  ['500000', 'USD', { to: '600000', bound: 'about' }, 'environ 500 000 à 600 000 dollars'],
  ['800000', 'USD', { to: '1200000' }, '800 000 dollars à 1,2 million de dollars'],
  ['900000000', 'USD', { to: '2000000000' }, '900 millions à 2 milliards de dollars'],
  ['5', 'JPY', {}, '5 JPY'],
  ['5', 'USD per person', {}, '5 dollars'],
] as const)('a currency is written by name where its language has one: %s %s', (value, unit, more, text) => {
  const printed = writeAmount({ value, to: null, bound: 'exact', unit, ...more }, styleOf('fr'));
  expect(printed.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(text);
});

test.each([
  ['ht', '800000', { to: '1200000' }, '800 000 a 1,2 milyon dola US'],
  ['ht', '500000000', { to: '600000000', bound: 'about' }, 'anviwon 500 a 600 milyon dola US'],
  ['sw', '500000000', { to: '600000000', bound: 'about' }, 'takriban dola milioni 500 hadi 600'],
  ['sw', '800000', { to: '1200000' }, 'dola 800,000 hadi milioni 1.2'],
  ['sw', '-5', { to: '-3' }, 'dola \u22125 hadi \u22123'],
  ['sw', '5', {}, 'dola 5'],
] as const)('a range in %s says its currency once: %s', (language, value, more, text) => {
  const printed = writeAmount({ value, to: null, bound: 'exact', unit: 'USD', ...more }, styleOf(language));
  expect(printed.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(text);
});

test('a noun behind a scale word is that of a whole million', () => {
  const nouns = { people: { one: 'personne', many: 'de personnes', other: 'personnes' } };
  const noun = (value: string) =>
    writeNoun({ value, to: null, bound: 'exact', unit: 'people' }, { ...styleOf('fr'), nouns });
  expect(['1', '1200000', '1234567', '12000000'].map(noun)).toEqual([
    'personne',
    'de personnes',
    'personnes',
    'de personnes',
  ]);
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

test('a crowd of years is told in years, and not in thousands of days', () => {
  const crowded = (days: number) => ({ count: 5, after: 0, crowded: { count: 3, days } });
  for (const language of languages) {
    const { opened, timelineSummary } = wordsFor(language);
    for (const write of [opened, (days: number) => timelineSummary(crowded(days))]) {
      expect(joinSentence(write(69)), language).toContain('69');
      expect(joinSentence(write(2983)), language).not.toContain('2983');
      expect(joinSentence(write(2983)), language).toMatch(/[8٨]/);
    }
  }
});
