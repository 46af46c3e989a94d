import BigJs from 'big.js';

/**
 * A number as plain decimal digits, with the precision that was written: `2500`, `2.50`, `-0.4`.
 * No exponent, no grouping, no plus, and no minus before a zero.
 */
export type Decimal = string;

/** Reckons in decimals. A quotient has more digits than any figure prints, and is rounded later. */
export const Big = BigJs();
Big.DP = 60;

export type Big = InstanceType<typeof Big>;

/** The most digits that a figure may have: so many survive in a number of JSON and JavaScript. */
export const mostDigits = 15;
const mostPlaces = 12;

/**
 * Reads a number as its author wrote it in YAML: `2.50` keeps its zero, `1e3` is 1000.
 * @param source the text of the scalar; hexadecimal and octal ones are read by their value.
 * @param value what YAML read.
 */
export function readDecimal(source: string, value: number): Decimal {
  const written = /^[-+]?(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/i.exec(source.trim());
  if (!written) return toDecimal(new Big(value), 0);
  const places = (written[2]?.length ?? 0) - Number(written[3] ?? 0);
  return toDecimal(new Big(value), Math.max(0, places));
}

/** Whether a number can be printed, kept in JSON and read back without loss. */
export function canHold(decimal: Decimal): boolean {
  return (
    countPlaces(decimal) <= mostPlaces &&
    decimal.replace(/^-?0*\.?0*/, '').replace('.', '').length <= mostDigits
  );
}

/** Writes a number with at least so many places after the point, and all that it has. */
export function toDecimal(value: Big, places: number): Decimal {
  const needed = Math.max(0, value.c.length - value.e - 1);
  const text = value.toFixed(Math.max(places, needed));
  return /^-[0.]*$/.test(text) ? text.slice(1) : text;
}

/** Writes numbers with as many places after the point as that of them with the most. */
export function toSamePlaces(values: readonly number[]): Decimal[] {
  const decimals = values.map((value) => toDecimal(new Big(value), 0));
  const places = Math.max(0, ...decimals.map(countPlaces));
  return decimals.map((decimal) => toDecimal(new Big(decimal), places));
}

/** How many digits stand after the point. */
export function countPlaces(decimal: Decimal): number {
  return decimal.split('.')[1]?.length ?? 0;
}

/** How many digits are significant; zeros at the end of a whole number are not: 2 in 1,500, 3 in 2.50. */
export function countSignificant(decimal: Decimal): number {
  const digits = decimal.replace(/^-?0*\.?0*/, '');
  return (
    digits.includes('.') || countPlaces(decimal) > 0 ? digits.replace('.', '') : digits.replace(/0+$/, '')
  ).length;
}
