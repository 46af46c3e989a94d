import { Big, countPlaces, type Decimal } from './decimal.ts';
import { numberFormat, pluralRules } from './formats.ts';
import { readUnit } from './unit.ts';
import type { FigurePart, NounForms, WritingStyle } from './write.ts';

const minus = '\u2212';
/** A space that does not end a line, and one that may. */
export const fixedSpace: FigurePart = { kind: 'space', text: '\u00a0' };
export const space: FigurePart = { kind: 'space', text: ' ' };
const million = new Big(1_000_000);
/** A short form with more places after the point is no shorter to read. */
const mostShortPlaces = 2;

/** Writes one number of a unit: its sign, its currency or per cent, and a scale word where that loses nothing. */
export function writeDecimal(
  decimal: Decimal,
  unit: string,
  style: WritingStyle,
  isChange: boolean,
): FigurePart[] {
  const { language, words } = style;
  const isNegative = decimal.startsWith('-');
  const size = isNegative ? decimal.slice(1) : decimal;
  const sign = isNegative ? minus : isChange ? '+' : '';
  const { currency, isPercent } = readUnit(unit);
  const parts = isPercent ? writePercent(size, language) : writeSize(size, style);
  const signs = sign ? [{ kind: 'sign', text: sign } as const] : [];
  const names = words.currencies?.[currency ?? ''];
  if (names) return addName([...signs, ...parts], size, names, style);
  return [...signs, ...(currency ? addSign(parts, currency, language) : parts)];
}

/** Writes a number without sign or unit. */
export function writeSize(size: Decimal, style: WritingStyle): FigurePart[] {
  const short = new Big(size).gte(million) ? writeShort(size, style) : null;
  return short ?? [{ kind: 'number', text: format(size, style.language) }];
}

/** "1.2 million", or "milioni 1.2"; null where this would lose a digit, or take more places than it is worth. */
function writeShort(size: Decimal, { language, words }: WritingStyle): FigurePart[] | null {
  if (countPlaces(size) > 0) return null;
  const parts = numberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    useGrouping: true,
    maximumFractionDigits: 20,
  }).formatToParts(size as `${number}`);
  const places = parts.find(({ type }) => type === 'fraction')?.value.length ?? 0;
  const scale = parts.find(({ type }) => type === 'compact');
  if (!scale || places > mostShortPlaces) return null;
  const digits = parts.filter(({ type }) => type !== 'compact' && type !== 'literal');
  const number = { kind: 'number', text: digits.map(({ value }) => value).join('') } as const;
  const word = { kind: 'scale', text: words.scales?.[scale.value] ?? scale.value } as const;
  return parts[0] === scale ? [word, fixedSpace, number] : [number, fixedSpace, word];
}

function writePercent(size: Decimal, language: string): FigurePart[] {
  const number = { kind: 'number', text: format(size, language) } as const;
  return numberFormat(language, { style: 'percent' })
    .formatToParts(0)
    .flatMap(({ type, value }) =>
      type === 'integer'
        ? number
        : type === 'percentSign'
          ? { kind: 'percent', text: value }
          : spaceOf(value),
    );
}

/** A number with the name of its currency, which stands before it where nouns do. */
function addName(
  number: readonly FigurePart[],
  size: Decimal,
  names: NounForms,
  { language, words }: WritingStyle,
): FigurePart[] {
  const isScaled = hasScale(number);
  const text = names[formAfter(size, isScaled, language)] ?? names.other;
  const [name, between] = [{ kind: 'currency', text } as const, isScaled ? space : fixedSpace];
  return words.isNounFirst ? [name, between, ...number] : [...number, between, name];
}

function addSign(number: readonly FigurePart[], currency: string, language: string): FigurePart[] {
  return numberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 })
    .formatToParts(0)
    .flatMap(({ type, value }) =>
      type === 'integer'
        ? number
        : type === 'currency'
          ? [{ kind: 'currency', text: value }]
          : spaceOf(value),
    );
}

/** What stands between a number and its sign: a space that does not break, and no mark of direction, which pages set by themselves. */
function spaceOf(literal: string): FigurePart[] {
  return /\s/.test(literal) ? [fixedSpace] : [];
}

function format(size: Decimal, language: string): string {
  const places = countPlaces(size);
  return numberFormat(language, {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  }).format(size as `${number}`);
}

/** The form of a word behind a number; behind a scale word it is that behind a whole million. */
export function formAfter(size: Decimal, isScaled: boolean, language: string): Intl.LDMLPluralRule {
  return isScaled
    ? pluralRules(language, 0).select(1_000_000)
    : pluralRules(language, countPlaces(size)).select(Number(size));
}

/** Whether a number has a scale word. */
export function hasScale(parts: readonly FigurePart[]): boolean {
  return parts.some(({ kind }) => kind === 'scale');
}
