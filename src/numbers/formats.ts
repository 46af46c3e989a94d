const known = new Map<string, Intl.NumberFormat>();

/** The format of numbers in a language, made once: to make one takes longer than to use it. */
export function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = known.get(key) ?? new Intl.NumberFormat(language, options);
  known.set(key, format);
  return format;
}
