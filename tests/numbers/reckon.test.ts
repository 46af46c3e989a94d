import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Amount, Bound } from '../../src/numbers/amount.ts';
import { addAmounts, divideAmounts, isRounded, subtractAmounts } from '../../src/numbers/reckon.ts';
import { anyAmount, manyRuns } from './arbitraries.ts';

const read = (text: string, unit = 'people'): Amount => {
  const [, bound = 'exact', value = '', to] =
    /^(?:(at-least|about|over|up-to) )?(-?[\d.]+)(?: to (-?[\d.]+))?$/.exec(text) ?? [];
  return { value, to: to ?? null, bound: bound as Bound, unit };
};
const write = (amount: Amount | null): string | null =>
  amount &&
  `${amount.bound === 'exact' ? '' : `${amount.bound} `}${amount.value}${amount.to === null ? '' : ` to ${amount.to}`}`;

test.each([
  ['0.1', '0.2', '0.3'],
  ['2.50', '1.5', '4.00'],
  ['6400', '2.5', '6402.5'],
  ['about 400', '32', 'about 432'],
  ['at-least 10', '5', 'at-least 15'],
  ['over 10', 'at-least 5', 'over 15'],
  ['up-to 10', '5', 'up-to 15'],
  ['up-to 10', 'at-least 5', 'about 15'],
  ['about 10', 'at-least 5', 'about 15'],
  ['1.2 to 1.4', '1', '2.2 to 2.4'],
  ['1 to 2', '3 to 5', '4 to 7'],
  ['1 to 2', 'about 3', 'about 4 to 5'],
  ['1 to 2', 'up-to 3', 'up-to 5'],
  ['1 to 2', 'over 3', 'over 4'],
  ['5', '-5', '0'],
])('%s + %s = %s', (a, b, sum) => {
  expect(write(addAmounts(read(a), read(b)))).toBe(sum);
  expect(write(addAmounts(read(b), read(a)))).toBe(sum);
});

test.each([
  ['0.3', '0.1', '0.2'],
  ['up-to 10', 'at-least 3', 'up-to 7'],
  ['at-least 10', 'up-to 3', 'at-least 7'],
  ['10', 'over 3', 'up-to 7'],
  ['over 10', '3', 'over 7'],
  ['5 to 8', '1 to 2', '3 to 7'],
  ['at-least 10', 'at-least 3', 'about 7'],
])('%s - %s = %s', (a, b, difference) => {
  expect(write(subtractAmounts(read(a), read(b)))).toBe(difference);
});

test.each([
  ['432', '2500', '17'],
  ['430', 'up-to 2500', 'at-least 17'],
  ['430', 'at-least 2500', 'up-to 18'],
  ['68000000', 'about 600000000', 'about 11'],
  ['40', '120', '33'],
  ['1281', '6270', '20.4'],
  ['1', '8', '13'],
  ['200', '2500', '8'],
  ['1', '1', '100'],
  ['2 to 3', '7', '28 to 43'],
  ['0', '7', '0'],
  ['0', 'up-to 7', '0'],
  ['up-to 5', 'at-least 10', 'up-to 50'],
  ['up-to 5', 'up-to 10', 'about 50'],
  ['over 5', '10', 'over 50'],
  ['-1', '3', '-33'],
  ['1', 'at-least -3', 'about -33'],
  ['1', '0', null],
  ['1', '-1 to 1', null],
  ['1', 'up-to 0', null],
])('%s / %s = %s percent', (a, b, share) => {
  expect(write(divideAmounts(read(a), read(b), 'percent'))).toBe(share);
});

test('tells what is rounded from what is not', () => {
  const share = (a: string, b: string) => {
    const quotient = divideAmounts(read(a), read(b), 'percent');
    return quotient && isRounded(quotient, read(a), read(b));
  };
  expect([share('1', '4'), share('1', '3')]).toEqual([false, true]);
});

/** A number that an amount allows, at so far between its ends. */
function pick({ value, to, bound }: Amount, share: number): number {
  const stated = Number(value);
  const beyond = Math.abs(stated) + 1;
  if (bound === 'at-least' || bound === 'over') return stated + (share + 1e-6) * beyond;
  if (bound === 'up-to') return stated - share * (stated >= 0 ? stated : beyond);
  return to === null ? stated : stated + share * (Number(to) - stated);
}

function allows({ value, to, bound }: Amount, number: number): boolean {
  const slack = 1e-9 * (Math.abs(number) + Math.abs(Number(value)) + 1);
  if (bound === 'about') return true;
  if (bound === 'at-least' || bound === 'over') return number >= Number(value) - slack;
  if (bound === 'up-to') return number <= Number(value) + slack;
  return number >= Number(value) - slack && number <= Number(to ?? value) + slack;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('a sum, difference or quotient allows whatever its parts allow', () => {
  fc.assert(
    fc.property(anyAmount, anyAmount, share, share, (one, two, at, then) => {
      const [a, b] = [pick(one, at), pick(two, then)];
      // Rounding of doubles would hide the bounds of numbers of very different size.
      const ends = [one, two].flatMap(({ value, to }) => [Number(value), Number(to ?? 0)]);
      fc.pre(ends.every((end) => Math.abs(end) < 1e9));
      const other = { ...two, unit: one.unit };
      expect(allows(addAmounts(one, other), a + b)).toBe(true);
      expect(allows(subtractAmounts(one, other), a - b)).toBe(true);
      const quotient = divideAmounts(one, other, 'people');
      const isExact = quotient?.bound === 'exact' && quotient.to === null;
      if (quotient && !isExact && b !== 0) expect(allows(quotient, a / b)).toBe(true);
    }),
    manyRuns,
  );
});
