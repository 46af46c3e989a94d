/** The languages that the interface speaks, by their codes of BCP 47. */
export const languages = ['en', 'fr', 'ht', 'sw', 'ar'] as const;

/** A language that a story can be told in. */
export type Language = (typeof languages)[number];

/** Whether a code names a language that the interface speaks. */
export function isLanguage(code: string): code is Language {
  return (languages as readonly string[]).includes(code);
}
