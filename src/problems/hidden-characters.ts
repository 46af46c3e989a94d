/**
 * Characters that a reader does not see, or that change the order of what is seen: controls, marks
 * of direction, joiners, what has no width, what belongs to nobody, and what was no UTF-8; not the
 * tabs and ends of lines that texts are laid out with.
 * Source: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const hidden =
  /[[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFD]--[\t\n]](?<!\r(?=\n))/gv;
/** Scripts in which words are written with joiners. */
const joined =
  /[\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}]$/u;
const joiners = new Set(['\u200C', '\u200D']);

/** A hidden character of a text: where it stands, in UTF-16 units, and its name: U+202E. */
export interface HiddenCharacter {
  index: number;
  name: string;
}

/** Finds the hidden characters of a text, in its order. */
export function findHidden(text: string): HiddenCharacter[] {
  return [...text.matchAll(hidden)].flatMap(({ 0: character, index }) => {
    const isNeeded = joiners.has(character) && joined.test(text.slice(Math.max(0, index - 2), index));
    return isNeeded ? [] : [{ index, name: nameOf(character) }];
  });
}

/** The text with its hidden characters by name, so that it cannot steer the terminal that shows it. */
export function showHidden(text: string): string {
  return text.replaceAll(hidden, (character) => `<${nameOf(character)}>`);
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
