import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessNumbers } from '../src/schema/mend-number.ts';

describe('a number as in print is read', () => {
  test.each([
    ['2,46', ['2.46']],
    ['0,65', ['0.65']],
    ['0,655', ['0.655']],
    ['−9000', ['-9000']],
    ['– 9 000', ['-9000']],
    ['2,400', ['2400', '2.400']],
    ['2,400,000', ['2400000']],
    ['1.234.567,8', ['1234567.8']],
    ['2’400', ['2400']],
    ['2\u202f400,5', ['2400.5']],
    ['24 %', ['24']],
    ['+12', ['12']],
    ['٢٤٠٠', ['2400']],
    ['2 40', []],
    ['2,400,00', []],
    ['two', []],
    ['24 people', []],
  ])('%s', (text, guesses) => expect(guessNumbers(text)).toEqual(guesses));

  test.each(['en', 'fr', 'sw', 'ar', 'de', 'pt', 'de-CH', 'ar-EG'])('as %s prints it', (locale) => {
    const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        const text = format(cents / 100).replaceAll(/[\u200e\u200f\u061c]/g, '');
        expect(guessNumbers(text).map(Number)).toContain(cents / 100);
      }),
    );
  });
});
