/** How long a formatted date is: `long` for prose, `short` for labels and lists. */
export type DateLength = 'long' | 'short';

/** What a language says of a date: a word before it, or all of it. */
export type Said = string | ((date: string) => string);

/** Words that a language file gives for what no pattern of a day says. */
export interface DateWords {
  about: Said;
  /** The same before a day, where that is said otherwise. */
  aboutDay?: Said;
  possibly: Said;
  orLater: (date: string) => string;
  endOf: (date: string) => string;
  /** @param from without the year, or the year and the month, that `to` has too; in a language that writes the year first, `to` is without them. */
  range: (from: string, to: string) => string;
  /** Ten years; @param year their first. Left out, they are written as a range. */
  decade?: (year: string, length: DateLength) => string;
  seasons: readonly [string, string, string, string];
  /** A season with its year, where the year does not follow it: “primavera de 1890”. */
  season?: (name: string, year: string) => string;
  /** What a date begins with, and the words before it that say the same already. */
  said: readonly (readonly [printed: string, already: readonly string[]])[];
  /** A date as it stands behind the words that govern it, where those change it: “between”. */
  fit?: (before: string, date: string) => string;
}
