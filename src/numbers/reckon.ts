import { amountOf, reachOf, type Amount, type Reach } from './amount.ts';
import { Big, countPlaces, countSignificant, toDecimal, type Decimal } from './decimal.ts';
import { readUnit } from './unit.ts';

/** The least number of digits that a quotient keeps: with one, it could be off by half. */
const fewestDigits = 2;

const zero = new Big(0);

/**
 * Adds amounts in decimals. A sum is exact: it has every place after the point that any part has, and is
 * not rounded. Its bound is what the bounds of the parts come to.
 */
export function addAmounts(first: Amount, ...more: readonly Amount[]): Amount {
  return more.reduce((sum, amount) => combine(sum, amount, reachOf(amount), new Big(amount.value)), first);
}

/** Takes an amount from another; at least 3 from up to 10 leaves up to 7. */
export function subtractAmounts(from: Amount, amount: Amount): Amount {
  const { low, high, isAbout } = reachOf(amount);
  const turned = { low: high && high.neg(), high: low && low.neg(), isOpen: false, isAbout };
  return combine(from, amount, turned, new Big(amount.value).neg());
}

function combine(one: Amount, other: Amount, reach: Reach, stated: Big): Amount {
  const { low, high, isOpen, isAbout } = reachOf(one);
  const places = Math.max(...listDecimals(one, other).map(countPlaces));
  return amountOf(
    {
      low: low && reach.low && low.plus(reach.low),
      high: high && reach.high && high.plus(reach.high),
      isOpen: isOpen || reach.isOpen,
      isAbout: isAbout || reach.isAbout,
    },
    new Big(one.value).plus(stated),
    one.unit,
    (value) => toDecimal(value, places),
  );
}

/**
 * Divides amounts. A quotient keeps as many significant digits as that of its parts with the fewest, as
 * ASTM E29, 7.4, has it, but two at least; zeros that this leaves after the point are dropped, since
 * nobody wrote them. It is rounded to the nearest; one that is a bound, so that the bound stays true.
 * @param unit of the quotient; one in percent is a hundred times as much.
 * @returns null when the divisor is zero, or a range that holds it.
 */
export function divideAmounts(over: Amount, under: Amount, unit: string): Amount | null {
  const times = readUnit(unit).isPercent ? 100 : 1;
  const divisor = new Big(under.value);
  const reach = reachOf(under);
  const mayBeZero = reach.low && reach.high && reach.low.lte(0) && reach.high.gte(0);
  if (divisor.eq(0) || mayBeZero) return null;
  const digits = Math.max(fewestDigits, Math.min(...listDecimals(over, under).map(significance)));
  const scale = (value: Big | null) => value && value.times(times);
  const quotient = divideReach(over, under);
  return amountOf(
    { ...quotient, low: scale(quotient.low), high: scale(quotient.high) },
    new Big(over.value).div(divisor).times(times),
    unit,
    (value, way) => round(value, digits, way),
  );
}

/** Where a quotient lies. What counts up to so many is taken to be no less than zero. */
function divideReach(over: Amount, under: Amount): Reach {
  const [a, b] = [reachOf(over), reachOf(under)];
  const isAbout = a.isAbout || b.isAbout;
  if (a.low && a.high && b.low && b.high) {
    const all = [a.low, a.high].flatMap((top) => [b.low, b.high].map((end) => top.div(end ?? 1)));
    const sorted = all.sort((one, other) => one.cmp(other));
    return { low: sorted[0] ?? null, high: sorted.at(-1) ?? null, isOpen: false, isAbout };
  }
  const isNothing = a.low?.eq(0) && a.high?.eq(0);
  if (isNothing) return { low: zero, high: zero, isOpen: false, isAbout: false };
  const isPositive = new Big(under.value).gt(0) && (a.low ?? a.high ?? zero).gte(0);
  if (!isPositive) return { low: null, high: null, isOpen: false, isAbout };
  const low = a.low && b.high && a.low.div(b.high);
  const high = a.high && b.low && a.high.div(b.low);
  return { low: low?.eq(0) ? null : low, high, isOpen: a.isOpen, isAbout };
}

/** A number rounded to so many significant digits. */
function round(value: Big, digits: number, way: 'down' | 'up' | 'nearest'): Decimal {
  const isAway = way !== 'nearest' && (way === 'up') === value.gt(0);
  const mode = way === 'nearest' ? Big.roundHalfUp : isAway ? Big.roundUp : Big.roundDown;
  return toDecimal(value.prec(digits, mode), 0);
}

function significance(decimal: Decimal): number {
  return new Big(decimal).eq(0) ? Infinity : countSignificant(decimal);
}

function listDecimals(...amounts: readonly Amount[]): Decimal[] {
  return amounts.flatMap(({ value, to }) => (to === null ? [value] : [value, to]));
}

/** Whether a quotient is not all of what its parts come to. */
export function isRounded(quotient: Amount, over: Amount, under: Amount): boolean {
  const times = readUnit(quotient.unit).isPercent ? 100 : 1;
  return !new Big(quotient.value).times(under.value).eq(new Big(over.value).times(times));
}
