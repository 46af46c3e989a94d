import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates.ts';
import type { Language } from '../../src/schema/language.ts';
import { dropSaid } from '../../src/words/drop-said.ts';
import { formatDate } from '../../src/words/write-date.ts';
import { wordsFor } from '../../src/words/words.ts';

const say = (language: Language, before: string, edtf: string) => {
  const { dates } = wordsFor(language);
  return before + dropSaid(before, formatDate(parseDate(edtf), language, dates), dates);
};

test.each([
  ['fr', 'en ', '1862~', 'en 1862 environ'],
  ['fr', 'Venu vers ', '1862~', 'Venu vers 1862'],
  ['fr', 'le ', '1868-07-15~', 'le 15 juillet 1868 environ'],
  ['fr', 'en ', '1870/1878', 'en 1870-1878'],
  ['fr', 'entre ', '1870/1878', 'entre 1870 et 1878'],
  ['fr', 'entre ', '2024-10-03/2024-10-05', 'entre le 3 et le 5 octobre 2024'],
  ['fr', 'entre ', '2024-21/2024-22', 'entre le printemps et l’été 2024'],
  ['fr', 'l’hiver ', '1879-24', 'l’hiver 1879/80'],
  ['fr', 'en ', '1862?', 'en 1862 peut-être'],
  ['fr', 'dans ', '1880/1889', 'dans les années 1880'],
  ['fr', 'à la fin des ', '1880/1889', 'à la fin des années 1880'],
  ['fr', 'depuis ', '2024-10~', 'depuis octobre 2024 environ'],
  ['en', 'in ', '1862~', 'in about 1862'],
  ['en', 'in ', '1870/1878', 'in 1870–1878'],
  ['en', 'between ', '1870/1878', 'between 1870 and 1878'],
  ['en', 'in ', '1880/1889', 'in the 1880s'],
  ['en', 'in the late ', '1880/1889', 'in the late 1880s'],
  ['en', 'in the winter ', '1879-24', 'in the winter 1879/80'],
  ['en', 'in May ', '2024-05', 'in May 2024'],
  ['en', 'about ', '1862~', 'about 1862'],
  ['ht', 'ant ', '1870/1878', 'ant 1870 ak 1878'],
  ['ht', 'nan ', '1880/1889', 'nan ane 1880 yo'],
  ['sw', 'kati ya ', '1870/1878', 'kati ya 1870 na 1878'],
  ['sw', 'mwaka ', '1862~', 'mwaka 1862 hivi'],
  ['sw', 'katika majira ya ', '1879-24', 'katika majira ya baridi ya 1879/80'],
  ['sw', 'katika ', '1880/1889', 'katika miaka ya 1880'],
  ['ar', 'في ', '1880/1889', 'في عقد ١٨٨٠'],
] as const)('%s: “%s” before %s', (language, before, edtf, text) => {
  expect(say(language, before, edtf)).toBe(text);
});

test.each([
  ['an ', 'ane 1880 yo', 'nan '],
  ['an ', 'prentan 2024', 'nan '],
  ['nan ', 'ane 1880 yo', null],
  ['an ', 'oktòb 2024', null],
] as const)('Creole says what fits in place of “%s” before “%s”', (before, printed, mend) => {
  expect(wordsFor('ht').findMisfit(before, printed)).toBe(mend);
});

test.each([
  ['une ville de ', 'environ 2 400', 'd’'],
  ['parce que ', 'au moins 70', 'qu’'],
  ['à partir d’', '300', 'de '],
  ['plus qu’', 'juillet 2024', 'que '],
  ['en ', 'printemps 1890', 'au '],
  ['en ', 'les années 1880', 'dans '],
  ['une ville de ', '2 400', null],
  ['en ', 'octobre 2024', null],
  ['près d’', '1 million', null],
  ['l’', 'hiver 1879/80', null],
] as const)('French says what fits in place of “%s” before “%s”', (before, printed, mend) => {
  expect(wordsFor('fr').findMisfit(before, printed)).toBe(mend);
});
