import { parseDate } from '../dates.ts';
import { findMonths, fold } from './name-months.ts';

/** How an author writes a date; told with every refused one that is not known otherwise. */
export const dateMend =
  'Write a date as "2024-10-28", "2024-10", "2024", or a range "2024-10-28/2024-11-03"; add ~ for about, ? for uncertain.';

const seasons: readonly (readonly string[])[] = [
  ['spring', 'printemps', 'prentan', 'majira kuchipua', 'ربيع', 'primavera'],
  ['summer', 'ete', 'majira joto', 'صيف', 'verao', 'verano'],
  ['autumn', 'fall', 'automne', 'oton', 'majira kupukutika majani', 'خريف', 'outono', 'otono'],
  ['winter', 'hiver', 'ive', 'majira baridi', 'شتاء', 'inverno', 'invierno'],
];
const about = /^(?:about|around|circa|ca|c|vers|environ|anviwon|takriban|karibu na|نحو|حوالي)\.? (?:le |l')?/;
const ordinal = /(?<=\d)(?:st|nd|rd|th|er|ere|e|ye|º|o)(?= |$)/g;
const small = /(?<=^| )(?:(?:on|in|the|le|la|les|en|nan|of|de|du|ya|mwezi|tarehe|jou) |l'|d')/g;
const decade =
  /^(?:(\d{3})(?:0s|x|0er(?: jahre)?)|(?:annees|decennie|anos|anni|decada|miaka|عقد) (\d{3})0|(?:l?ane) (\d{3})0 yo)$/;
const between = /\s*[–—]\s*|(?<=\p{L}.*|\d) (?:-|to|until|au|a|hadi|rive|الى) /u;

/**
 * Writes a date as in speech as EDTF: `3 October 2024`, `15 juillet 1868`, `summer 2000`, `1990s`, `10/25/2024`.
 * @returns each way in which it can be read: two for `03/04/2024`, none where it is no such date.
 */
export function guessDates(text: string): string[] {
  const plain = fold(text)
    .replaceAll(/[,.]+(?=\s|$)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const [approximate] = about.exec(plain) ?? [''];
  const guesses = guessPlain(plain.slice(approximate.length));
  return [...new Set(approximate ? guesses.map((one) => `${one}~`) : guesses)].filter(
    (one) => one !== text && isDate(one),
  );
}

function guessPlain(text: string): string[] {
  if (isDate(text)) return [text];
  const words = text.replaceAll(ordinal, '').replaceAll(small, '').trim();
  const [, ...decades] = decade.exec(words) ?? [];
  const tens = decades.find((one) => one !== undefined);
  if (tens) return [`${tens}0/${tens}9`];
  for (const guess of [guessDigits, guessNamed, guessRange]) {
    const guesses = guess(guess === guessRange ? text : words).filter(isDate);
    if (guesses.length > 0) return guesses;
  }
  return [];
}

const write = (year: string, month: string | number, day?: string) =>
  [year, month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0'))).join('-');

/** `1999-5-1`, `1868-15-07`, `15/07/1868`, `03/2021`, `20210309`, a day with a time. */
function guessDigits(text: string): string[] {
  const [, year = '', a = '', b = ''] =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[t ].*)?$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) ??
    [];
  if (year) return [write(year, a, b), write(year, b, a)].filter(isDate).slice(0, 1);
  const [, one = '', sign, other = '', last = ''] =
    /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (last) return [write(last, other, one), ...(sign === '.' ? [] : [write(last, one, other)])];
  const [, month = '', of = ''] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (of) return [write(of, month)];
  const [, begins = '', month2 = ''] = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? [];
  return begins ? [write(begins, month2)] : [];
}

/** A month or season by its name, with its year and perhaps its day: `3 October 2024`, `March 9 2021`, `hiver 1879/80`. */
function guessNamed(text: string): string[] {
  const [, season = '', of = ''] = /^(\p{L}[\p{L} ]*) (\d{4})(?:[/-]\d{2,4})?$/u.exec(text) ?? [];
  const code = seasons.findIndex((names) => names.includes(season));
  if (code >= 0) return [`${of}-2${code + 1}`];
  const { day, name, year } =
    (
      /^(?:(?<day>\d{1,2}) )?(?<name>\p{L}[\p{L} ]*) (?<year>\d{4})$/u.exec(text) ??
      /^(?<name>\p{L}+) (?<day>\d{1,2}) (?<year>\d{4})$/u.exec(text) ??
      /^(?<year>\d{4}) (?<name>\p{L}+)(?: (?<day>\d{1,2}))?$/u.exec(text)
    )?.groups ?? {};
  if (name === undefined || year === undefined) return [];
  return findMonths(name).map((month) => write(year, month, day));
}

/** Two dates with a word or a dash between them, the first perhaps without its month and year; two that stand the wrong way round. */
function guessRange(text: string): string[] {
  const [, year = '', until = ''] = /^(\d{4})-(\d{2}|\d{4})$/.exec(text) ?? [];
  if (year) return [`${year}/${year.slice(0, 4 - until.length)}${until}`];
  const parts = text
    .replace(/^(?:from|du|de|depi|kuanzia|من) /, '')
    .split(text.includes('/') ? '/' : between);
  const [from = '', to = ''] = parts;
  if (parts.length !== 2 || from === '' || to === '') return [];
  if (text.includes('/') && isDate(from) && isDate(to)) return [`${to}/${from}`];
  const [, lastYear = ''] = /(\d{4})$/.exec(to) ?? [];
  const firsts = [from, `${from} ${lastYear}`, to.replace(/^\d{1,2}(?= )/, from)];
  const [first] = firsts.map(guessPlain).find(({ length }) => length === 1) ?? [];
  const [last, ...more] = guessPlain(to);
  return first !== undefined && last !== undefined && more.length === 0 ? [`${first}/${last}`] : [];
}

function isDate(text: string): boolean {
  try {
    return parseDate(text).edtf === text;
  } catch {
    return false;
  }
}

/**
 * The mend of a date that was refused: the same in EDTF where it can be read as in speech, else how one is written.
 * @param show how a date stands where it is to be written.
 */
export function mendDate(text: string, show = (date: string) => `"${date}"`): string {
  const guesses = guessDates(text);
  return guesses.length > 0 ? `Write ${guesses.map(show).join(' or ')}.` : dateMend;
}
