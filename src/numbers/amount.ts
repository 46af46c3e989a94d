import { Big, type Decimal } from './decimal.ts';

/** How a stated value bounds the true one. */
export type Bound = 'exact' | 'at-least' | 'about' | 'over' | 'up-to';

/** What a figure says of a quantity. */
export interface Amount {
  /** The value or, of a range, its lower end. */
  value: Decimal;
  /** The upper end of a range, which is exact or about. */
  to: Decimal | null;
  bound: Bound;
  /** A plural noun, a currency, `percent`, or one of these with more behind it: `USD per person`. */
  unit: string;
}

/** A number without bound. */
export function exactly(value: Decimal, unit: string): Amount {
  return { value, to: null, bound: 'exact', unit };
}

/** Whether two amounts say the same. */
export function isSameAmount(a: Amount, b: Amount): boolean {
  const isSame = (one: Decimal | null, other: Decimal | null) =>
    one === null || other === null ? one === other : new Big(one).eq(other);
  return a.bound === b.bound && a.unit === b.unit && isSame(a.value, b.value) && isSame(a.to, b.to);
}

/** The numbers between which the true value lies; an end is null where nothing is known. */
export interface Reach {
  low: Big | null;
  high: Big | null;
  /** Whether the true value is more than the lower end: "over". */
  isOpen: boolean;
  /** Whether the ends are known about. */
  isAbout: boolean;
}

/** Whether a stated value is the least that the true one can be. */
export function isOpenUpwards({ bound }: Pick<Amount, 'bound'>): boolean {
  return bound === 'at-least' || bound === 'over';
}

/** The numbers between which the true value of an amount lies. */
export function reachOf(amount: Amount): Reach {
  const { value, to, bound } = amount;
  const stated = new Big(value);
  return {
    low: bound === 'up-to' ? null : stated,
    high: isOpenUpwards(amount) ? null : to === null ? stated : new Big(to),
    isOpen: bound === 'over',
    isAbout: bound === 'about',
  };
}

/**
 * The amount that says where a true value lies, with no word that its parts do not bear out. What is
 * known about, or at neither end, is said to be about.
 * @param stated what comes of the values themselves.
 * @param write writes a number; `way` is where it may be rounded to without saying too much.
 */
export function amountOf(
  { low, high, isOpen, isAbout }: Reach,
  stated: Big,
  unit: string,
  write: (value: Big, way: 'down' | 'up' | 'nearest') => Decimal,
): Amount {
  if (low && high) {
    const isRange = !low.eq(high);
    const value = write(low, isRange && !isAbout ? 'down' : 'nearest');
    const to = isRange ? write(high, isAbout ? 'nearest' : 'up') : value;
    return { value, to: to === value ? null : to, bound: isAbout ? 'about' : 'exact', unit };
  }
  if (isAbout || (!low && !high)) return { value: write(stated, 'nearest'), to: null, bound: 'about', unit };
  return low
    ? { value: write(low, 'down'), to: null, bound: isOpen ? 'over' : 'at-least', unit }
    : { value: write(high ?? stated, 'up'), to: null, bound: 'up-to', unit };
}
