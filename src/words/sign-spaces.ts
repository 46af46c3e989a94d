import type { Language } from '../schema/language.ts';

/** Code of Markdown, in which no sign is one of a sentence. */
const code = /(```[\s\S]*?```|`[^`\n]*`)/;
/**
 * The space before a sign that ends words, and behind the one that opens them. A sign ends words only where
 * no letter follows it: `:fact[dead]` begins with the same sign, and so do the address of a picture and the row
 * of a table that says how its columns stand. A citation follows at once.
 */
const signSpace = / (?=(?::|[;!?»]+)(?:$|[\s.,…*_|<)\]"”’])|[;!?»]+:\w)|(?<=«) /gm;
const noBreak = '\u00a0';

/** The languages that set a space before such signs. */
export const spaced: ReadonlySet<Language> = new Set<Language>(['fr']);

/** Whether a language sets spaces before or behind signs. */
export function hasSignSpaces(language: Language): boolean {
  return spaced.has(language);
}

/**
 * A text of a language with no-break spaces where a sign must not begin a line; only French has such spaces.
 * Each stands for one space, so that every place in the text stays what it was.
 * @param text plain, or Markdown.
 */
export function keepSigns(text: string, language: Language): string {
  if (!hasSignSpaces(language)) return text;
  return text
    .split(code)
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(signSpace, noBreak) : part))
    .join('');
}

/** The same of all words of an interface: texts, lists and records of them, and what functions make of what they are handed. */
export function keepSignsOf<T>(words: T, language: Language): T {
  return keepIn(words, language) as T;
}

function keepIn(value: unknown, language: Language): unknown {
  if (typeof value === 'string') return keepSigns(value, language);
  if (Array.isArray(value)) return value.map((one) => keepIn(one, language));
  if (typeof value === 'function') {
    const write = value as (...given: unknown[]) => unknown;
    return (...given: unknown[]) => keepIn(write(...given), language);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, keepIn(one, language)]));
}
