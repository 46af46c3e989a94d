/** The scripts that run from right to left. */
const rightToLeft: readonly string[] = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** Asked of every page and of every text that another language lacks; a locale takes long to maximise. */
const known = new Map<string, 'ltr' | 'rtl'>();

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const direction = known.get(language) ?? readDirection(language);
  known.set(language, direction);
  return direction;
}

function readDirection(language: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(language).maximize();
  return rightToLeft.includes(script) ? 'rtl' : 'ltr';
}
