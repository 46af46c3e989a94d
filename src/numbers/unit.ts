/** What a unit is made of. */
export interface UnitParts {
  /** A code of ISO 4217. */
  currency: string | null;
  isPercent: boolean;
  /** The noun of a count, or what stands behind a currency or percent: `per person`; else empty. */
  noun: string;
}

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Reads a unit: `people`, `USD`, `percent`, `EUR per person`. A currency is written by its code. */
export function readUnit(unit: string): UnitParts {
  const [first = '', ...rest] = unit.split(' ');
  const currency = currencies.has(first) ? first : null;
  const isPercent = first === 'percent';
  return { currency, isPercent, noun: currency || isPercent ? rest.join(' ') : unit };
}
