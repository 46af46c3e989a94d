/** The languages that the interface speaks, by their codes of BCP 47. */
export const languages = ['en', 'fr', 'ht', 'sw', 'ar'] as const;

/** A language that a story can be told in. */
export type Language = (typeof languages)[number];

/** Whether a code names a language that the interface speaks. */
export function isLanguage(code: string): code is Language {
  return (languages as readonly string[]).includes(code);
}

/** Whether some letters are a code of BCP 47 that names a language of this world. */
export function isLanguageCode(code: string): boolean {
  if (!/^(?!mul|zxx)[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code)) return false;
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined;
  } catch {
    return false;
  }
}

/** What to write in place of a code that names no language of the interface: the one that a name means, one that is known, or how one is added. */
export function tellNoLanguage(code: string): string {
  const meant = languages.find((one) => languages.some((other) => nameOf(one, other) === code.toLowerCase()));
  if (meant) return `is no code of a language.\nWrite ${meant}.`;
  const known = `Write one of ${languages.join(', ')}; README.md, “Add a language”, says how another is added.`;
  return isLanguageCode(code)
    ? `is no language that the interface speaks.\n${known}`
    : `is no code of a language.\n${known}`;
}

function nameOf(code: string, language: string): string | undefined {
  return new Intl.DisplayNames(language, { type: 'language' }).of(code)?.toLowerCase();
}
