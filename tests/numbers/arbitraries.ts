import fc, { type Arbitrary } from 'fast-check';
import type { Amount } from '../../src/numbers/amount.ts';

/** Ten thousand figures a property, the same in each run. */
export const manyRuns = { numRuns: 10_000, seed: 20241108 };

export const anyUnit: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...Intl.supportedValuesOf('currency')),
  fc.constantFrom(
    'people',
    'percent',
    'USD',
    'JPY',
    'KWD',
    'kilometres',
    'USD per person',
    'percent of votes',
  ),
);

/** Plain digits of every size: trillions, millionths, zeros at both ends, and what short forms are made of. */
export const anyDecimal: Arbitrary<string> = fc
  .oneof(
    fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 12 })),
    fc.tuple(fc.bigInt({ min: 0n, max: 9999n }), fc.integer({ min: 0, max: 4 })),
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 4, max: 11 }))
      .map(([digits, zeros]) => [BigInt(digits) * 10n ** BigInt(zeros), 0] as [bigint, number]),
  )
  .chain(([digits, places]) => fc.boolean().map((isNegative) => write(digits, places, isNegative)));

function write(digits: bigint, places: number, isNegative: boolean): string {
  const text = String(digits).padStart(places + 1, '0');
  const decimal = places > 0 ? `${text.slice(0, -places)}.${text.slice(-places)}` : text;
  return isNegative && digits > 0n ? `-${decimal}` : decimal;
}

/** An amount as a source may state it: of any size, precision, sign, unit and bound, or a range. */
export const anyAmount: Arbitrary<Amount> = fc
  .record({
    value: anyDecimal,
    to: fc.option(anyDecimal, { freq: 4 }),
    bound: fc.constantFrom('exact', 'at-least', 'about', 'over', 'up-to'),
    unit: anyUnit,
  })
  .map(({ value, to, bound, unit }): Amount => {
    if (to === null || Number(to) === Number(value)) return { value, to: null, bound, unit };
    const [low = value, high = to] = [value, to].sort((a, b) => Number(a) - Number(b));
    return { value: low, to: high, bound: bound === 'about' ? 'about' : 'exact', unit };
  });
