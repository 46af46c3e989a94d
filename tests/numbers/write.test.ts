import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Amount } from '../../src/numbers/amount.ts';
import { readDecimal } from '../../src/numbers/decimal.ts';
import {
  joinParts,
  shortenBound,
  withNoun,
  writeAfter,
  writeAmount,
  writeNoun,
  writeParts,
} from '../../src/numbers/write.ts';
import { en } from '../../src/words/en.ts';
import { fr } from '../../src/words/fr.ts';
import { anyAmount, manyRuns } from './arbitraries.ts';
import { readFigure } from './read-figure.ts';

const style = { language: 'en', words: en.numbers, singulars: { days: 'day' } };
const amount = (value: string, unit: string, more: Partial<Amount> = {}): Amount => ({
  value,
  to: null,
  bound: 'exact',
  unit,
  ...more,
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  ['2500', 'people', '2,500'],
  ['600000000', 'USD', '$600 million'],
  ['13300000', 'USD', '$13.3 million'],
  ['1.75', 'metres', '1.75'],
  ['4.3', 'metres', '4.3'],
  ['12.5', 'percent', '12.5%'],
  ['0.4', 'percent', '0.4%'],
  ['2.75', 'USD', '$2.75'],
  ['2.50', 'USD', '$2.50'],
  ['1234567', 'people', '1,234,567'],
  ['1200000', 'people', '1.2 million'],
  ['1000000.50', 'EUR', '€1,000,000.50'],
  ['27000000000000', 'USD', '$27 trillion'],
  ['4500000000000000', 'USD', '$4,500 trillion'],
  ['0.000000000012', 'metres', '0.000000000012'],
  ['-1750000', 'USD', '−$1.75 million'],
  ['-53', 'people', '−53'],
  ['-0.4', 'percent', '−0.4%'],
  ['100', 'JPY', '¥100'],
  ['1.750', 'KWD', 'KWD 1.750'],
  ['5', 'CHF', 'CHF 5'],
  ['5', 'CAD', 'CA$5'],
])('writes %s %s as %s', (value, unit, text) => {
  expect(plain(writeAmount(amount(value, unit), style))).toBe(text);
});

test.each([
  [{ to: '1.4' }, 'metres', '1.2 to 1.4'],
  [{ to: '1.4', bound: 'about' }, 'USD', 'about $1.2 to $1.4'],
  [{ bound: 'up-to' }, 'people', 'up to 1.2'],
  [{ bound: 'at-least' }, 'percent', 'at least 1.2%'],
] as const)('writes a bound once, and both ends of a range: %o', (more, unit, text) => {
  expect(plain(writeAmount(amount('1.2', unit, more), style))).toBe(text);
});

test.each([
  ['2.50', 2.5, '2.50'],
  ['1e3', 1000, '1000'],
  ['1.5e6', 1_500_000, '1500000'],
  ['2.5e-3', 0.0025, '0.0025'],
  ['+5', 5, '5'],
  ['.5', 0.5, '0.5'],
  ['1.', 1, '1'],
  ['007', 7, '7'],
  ['-0.0', -0, '0.0'],
  ['0x1F', 31, '31'],
])('reads %s of YAML as it was written', (source, value, decimal) => {
  expect(readDecimal(source, value)).toBe(decimal);
});

test('ten thousand figures read back to what is stated, with its bound, sign, unit and precision', () => {
  fc.assert(
    fc.property(anyAmount, (stated) => {
      const printed = joinParts(withNoun(writeParts(stated, style), writeNoun(stated, style)));
      const read = readFigure(printed);
      expect(read.bound).toBe(stated.bound);
      expect(read.ends).toEqual([stated.value, ...(stated.to === null ? [] : [stated.to])]);
      const [first = '', ...rest] = stated.unit.split(' ');
      const isNoun = !/^[A-Z]{3}$|^percent$/.test(first);
      expect(read.rest).toBe(isNoun ? stated.unit : rest.join(' '));
      expect(read.sign).toBe(isNoun ? '' : first === 'percent' ? '%' : signOf(first));
    }),
    manyRuns,
  );
});

function signOf(currency: string): string {
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency }).formatToParts(5);
  return parts.find(({ type }) => type === 'currency')?.value ?? '';
}

test('what is added carries its sign, what is taken away a true minus', () => {
  const write = (value: string, unit: string) =>
    plain(joinParts(writeParts(amount(value, unit, { bound: 'about' }), style, true)));
  expect(write('200', 'people')).toBe('about +200');
  expect(write('-53', 'people')).toBe('about −53');
  expect(write('5000000', 'USD')).toBe('about +$5 million');
});

test.each([
  ['Up to ', 'up-to', '2,500'],
  ['roughly ', 'about', '2,500'],
  ['spread over ', 'about', 'about 2,500'],
  ['There were ', 'up-to', 'up to 2,500'],
  ['handsome ', 'about', 'about 2,500'],
  ['at most ', 'at-least', 'at least 2,500'],
] as const)('after “%s”, %s is said once', (before, bound, text) => {
  expect(plain(writeAfter(before, amount('2500', 'people', { bound }), style))).toBe(text);
});

test('a noun is that of one where its author gave one, and that of many else', () => {
  const write = (value: string, unit: string, more: Partial<Amount> = {}) =>
    writeNoun(amount(value, unit, more), style);
  expect([write('1', 'days'), write('-1', 'days'), write('1.0', 'days'), write('2', 'days')]).toEqual([
    'day',
    'day',
    'days',
    'days',
  ]);
  expect([write('1', 'weeks'), write('1', 'days', { to: '2' }), write('1', 'USD per days')]).toEqual([
    'weeks',
    'days',
    'per days',
  ]);
});

test('where there is little room, a bound has a shorter word, if the language has one', () => {
  const french = { language: 'fr', words: fr.numbers };
  const short = (bound: Amount['bound'], { language, words }: typeof french) => {
    const parts = writeParts(amount('430', 'people', { bound }), { language, words });
    return plain(joinParts(shortenBound(parts, bound, words)));
  };
  expect(short('about', french)).toBe('env. 430');
  expect(short('at-least', french)).toBe('au moins 430');
  expect(short('about', { language: 'en', words: en.numbers })).toBe('about 430');
});

test('a noun stands before its number where a language has it so, behind what bounds it', () => {
  const parts = writeParts({ value: '432', to: null, bound: 'about', unit: 'people' }, style);
  expect(joinParts(withNoun(parts, 'people', { isNounFirst: true }))).toBe('about\u00a0people\u00a0432');
  const share = writeParts({ value: '12', to: null, bound: 'exact', unit: 'percent of ships' }, style);
  expect(joinParts(withNoun(share, 'of ships', { isNounFirst: true }))).toBe('12%\u00a0of ships');
});
