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

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/**
 * Reads a currency whose unit holds a word that belongs to its number: `billion USD`.
 * @returns the word, how many it says, and the unit without it; null where there is none.
 */
export function readScale(unit: string): { word: string; times: number; unit: string } | null {
  const words = unit.split(' ');
  const word = words.find((one) => Object.hasOwn(scales, one.toLowerCase()));
  const times = scales[word?.toLowerCase() ?? ''];
  const rest = words.filter((one) => one !== word).join(' ');
  if (word === undefined || times === undefined || readUnit(rest).currency === null) return null;
  return { word, times, unit: rest };
}
