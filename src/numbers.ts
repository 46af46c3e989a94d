/** How a stated value bounds the true one. */
export type Bound = 'exact' | 'at-least' | 'about' | 'over' | 'up-to';

/** Words for the bounds that are printed before a value. */
export type BoundWords = Record<'at-least' | 'about' | 'over', string>;

const million = 1_000_000;

/**
 * Writes a value as the language writes it: 2,500; $600 million; 17%.
 * @param value a plain number; for `percent`, 17 means 17 %.
 * @param unit `USD` and `percent` have signs; any other unit is a noun that the sentence adds.
 */
export function formatValue(value: number, unit: string, language: string): string {
  if (unit === 'percent') {
    return new Intl.NumberFormat(language, { style: 'percent' }).format(value / 100);
  }
  const number = new Intl.NumberFormat(language, {
    notation: value >= million ? 'compact' : 'standard',
    compactDisplay: 'long',
    maximumFractionDigits: value >= million ? 1 : 0,
  })
    .format(value)
    .replace(' ', '\u00a0');
  return unit === 'USD' ? addCurrency(number, unit, language) : number;
}

function addCurrency(number: string, currency: string, language: string): string {
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  })
    .formatToParts(1)
    .map((part) => (part.type === 'integer' ? number : part.value))
    .join('');
}

/** Writes a value with the word that bounds it: "at least 115"; a ceiling prints bare. */
export function formatBounded(
  value: number,
  unit: string,
  bound: Bound,
  language: string,
  words: BoundWords,
): string {
  const text = formatValue(value, unit, language);
  return bound === 'exact' || bound === 'up-to' ? text : `${words[bound]}\u00a0${text}`;
}
