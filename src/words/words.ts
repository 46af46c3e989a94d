import { en } from './en.ts';

/** The words of the interface in one language. */
export type Words = typeof en;

const languages: Record<'en', Words> = { en };

/** The interface’s words for the language of a story. */
export function wordsFor(language: keyof typeof languages): Words {
  return languages[language];
}
