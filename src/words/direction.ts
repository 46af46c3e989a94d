import type { Language } from '../schema/language.ts';

/** The languages that are written from right to left. */
const rightToLeft: readonly Language[] = ['ar'];

/** Which way a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return rightToLeft.includes(language) ? 'rtl' : 'ltr';
}
