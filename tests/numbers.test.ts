import { expect, test } from 'vitest';
import { formatBounded, formatValue } from '../src/numbers.ts';
import { en } from '../src/words/en.ts';

test.each([
  [2500, 'people', '2,500'],
  [600_000_000, 'USD', '$600\u00a0million'],
  [13_300_000, 'USD', '$13.3\u00a0million'],
  [17.2, 'percent', '17%'],
  [11_000_000, 'people', '11\u00a0million'],
])('writes %d %s as %s', (value, unit, text) => {
  expect(formatValue(value, unit, 'en')).toBe(text);
});

test('prints the bound before a value, and a ceiling bare', () => {
  expect(formatBounded(115, 'people', 'at-least', 'en', en.bounds)).toBe('at least\u00a0115');
  expect(formatBounded(2500, 'people', 'up-to', 'en', en.bounds)).toBe('2,500');
});
