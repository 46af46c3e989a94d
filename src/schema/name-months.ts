import { withoutMarks } from '../problems/suggest-name.ts';
import { languages } from './language.ts';

/** What authors may name months in: first as the languages of the engine do, in the ways of their countries, then as others. */
const own = [
  ...Intl.DateTimeFormat.supportedLocalesOf([...languages]),
  ...['en-GB', 'ar-LB', 'ar-MA', 'ar-DZ'],
];
const others = ['pt', 'es', 'de', 'it', 'nl'];
/** Creole, of which no list of months comes with Node. */
const creole = 'janvye fevriye mas avril me jen jiye out septanm oktob novanm desanm'.split(' ');
const shortest = 3;

/** A text in small letters without accents and lengthened letters, its digits as 0 to 9. */
export function fold(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('’', "'")
    .replaceAll('ـ', '');
}

type Names = Map<string, Set<number>>;
let known: readonly Names[] | undefined;

/** The months that a name, or the beginning of one, can mean, from 1 to 12. */
export function findMonths(name: string): number[] {
  known ??= [nameMonths(own, creole), nameMonths(others, [])];
  for (const names of known) {
    const exact = names.get(name);
    if (exact) return [...exact];
    const begun = [...names].filter(([whole]) => name.length >= shortest && whole.startsWith(name));
    if (begun.length > 0) return [...new Set(begun.flatMap(([, months]) => [...months]))];
  }
  return [];
}

function nameMonths(locales: readonly string[], more: readonly string[]): Names {
  const names: Names = new Map();
  const add = (name: string, month: number) => {
    const key = fold(name).replaceAll('.', '');
    names.set(key, (names.get(key) ?? new Set()).add(month));
  };
  for (const [index, name] of more.entries()) add(name, index + 1);
  for (const locale of locales) {
    for (const width of ['long', 'short'] as const) {
      const { format } = new Intl.DateTimeFormat(locale, { month: width, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) add(format(Date.UTC(2000, month - 1, 15)), month);
    }
  }
  return names;
}
