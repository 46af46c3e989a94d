import type { Language } from '../schema/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { ht } from './ht.ts';
import { keepSignsOf, spaced } from './sign-spaces.ts';
import { sw } from './sw.ts';

/** The words of the interface in one language. */
export type Words = typeof en;

const languages: Record<Language, Words> = { en, fr, ht, sw, ar };
for (const language of spaced) languages[language] = keepSignsOf(languages[language], language);

/** The interface’s words for the language of a story. */
export function wordsFor(language: Language): Words {
  return languages[language];
}
