import { exactly } from '../numbers/amount.ts';
import { writeAmount, type NumberWords } from '../numbers/write.ts';

/** The forms of a word by number, as `Intl.PluralRules` names them; where a language has no other, `other` is all of them. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How a language writes numbers and lists, and bends words to numbers. */
export interface Grammar {
  number: (value: number) => string;
  /** The form of a word that fits a number. */
  plural: (value: number, forms: Forms) => string;
  /** A number with its word: “#” in a form stands for the number; without one it stands before the word. */
  count: (value: number, forms: Forms) => string;
  /** A list in a sentence: one, two and three. */
  list: (parts: readonly string[]) => string;
  /** What a language is called. */
  languageName: (code: string) => string;
}

/**
 * The grammar of a language.
 * @param words how it writes figures, with the locale that it follows.
 * @param locale for plurals and lists, where that is another.
 */
export function grammarOf(words: NumberWords, locale = words.locale): Grammar {
  const rules = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const number = (value: number) =>
    writeAmount(exactly(String(value), ''), { language: words.locale, words, singulars: {} });
  const plural = (value: number, forms: Forms) => forms[rules.select(value)] ?? forms.other;
  return {
    number,
    plural,
    count: (value, forms) => {
      const form = plural(value, forms);
      return form.includes('#') ? form.replace('#', number(value)) : `${number(value)} ${form}`;
    },
    list: (parts) => lists.format(parts),
    languageName: (code) => names.of(code) ?? code,
  };
}
