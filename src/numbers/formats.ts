const known = new Map<string, Intl.NumberFormat>();
const rules = new Map<string, Intl.PluralRules>();

/** The format of numbers in a language, made once: to make one takes longer than to use it. */
export function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = known.get(key) ?? new Intl.NumberFormat(language, options);
  known.set(key, format);
  return format;
}

/** The rules by which a number with so many decimal places is one thing or several, made once. */
export function pluralRules(language: string, places: number): Intl.PluralRules {
  const key = `${language} ${places}`;
  const options = { minimumFractionDigits: places, maximumFractionDigits: places };
  const rule = rules.get(key) ?? new Intl.PluralRules(language, options);
  rules.set(key, rule);
  return rule;
}
