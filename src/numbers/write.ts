import type { Amount, Bound } from './amount.ts';
import { Big, countPlaces, type Decimal } from './decimal.ts';
import { numberFormat, pluralRules } from './formats.ts';
import { readUnit } from './unit.ts';

/** A piece of a printed figure. The pieces in order are the whole figure, spaces included. */
export interface FigurePart {
  kind: 'bound' | 'sign' | 'currency' | 'number' | 'scale' | 'percent' | 'to' | 'unit' | 'space';
  text: string;
}

/** The words that figures are written with. */
export interface NumberWords {
  /** The locale by which digits, scales, per cent and currencies are written. */
  locale: string;
  /** Words for “million” and the like, where the language’s own are not those of the locale. */
  scales?: Readonly<Record<string, string>>;
  /** Names of currencies by their codes, for a language that writes them out behind the number; others have their signs. */
  currencies?: Readonly<Record<string, NounForms>>;
  bounds: Record<Exclude<Bound, 'exact'>, string>;
  /** Shorter words for places without room, where the language has them. */
  shortBounds?: Partial<Record<Bound, string>>;
  /** Whether a noun stands before its number: "watu 5". */
  isNounFirst?: boolean;
  /** Between the ends of a range. */
  to: string;
  /** What authors write for each bound. */
  said: Record<Exclude<Bound, 'exact'>, readonly string[]>;
}

/** A noun by number, as `Intl.PluralRules` names them. */
export type NounForms = { [form in Intl.LDMLPluralRule]?: string | undefined } & { other: string };

/** How figures are written in a story. */
export interface NumberStyle {
  /** The locale that `words` name. */
  language: string;
  words: NumberWords;
  /** Nouns of one by the nouns of many: `people`, `person`. */
  singulars: Readonly<Record<string, string>>;
  /** Nouns in the language of the locale, by number, by the nouns of many that figures have; for a story in another language than its figures were written in. */
  nouns?: Readonly<Record<string, NounForms>>;
}

type WritingStyle = Pick<NumberStyle, 'language' | 'words'>;

const minus = '\u2212';
const fixedSpace: FigurePart = { kind: 'space', text: '\u00a0' };
const space: FigurePart = { kind: 'space', text: ' ' };
const million = new Big(1_000_000);
/** A short form with more places after the point is no shorter to read. */
const mostShortPlaces = 2;

/**
 * Writes a figure in parts: bound, sign, currency, number, scale word or percent, and the same of the
 * other end of a range; a currency by name stands once. Every number of the site comes from here. It is
 * written with the precision that it has; a scale word ("1.2 million") stands only where it loses
 * nothing. The noun is not among them.
 * @param isChange true to write a plus before what is added.
 */
export function writeParts(
  { value, to, bound, unit }: Amount,
  { language, words }: WritingStyle,
  isChange = false,
): FigurePart[] {
  const write = (decimal: Decimal) => writeDecimal(decimal, unit, { language, words }, isChange);
  const last = to === null ? [] : write(to);
  const first = isNamed(unit, words) ? withoutTail(write(value), last) : write(value);
  return [
    ...(bound === 'exact' ? [] : [{ kind: 'bound', text: words.bounds[bound] } as const, fixedSpace]),
    ...first,
    ...(to === null ? [] : [space, { kind: 'to', text: words.to } as const, space, ...last]),
  ];
}

function isNamed(unit: string, { currencies = {} }: NumberWords): boolean {
  return (readUnit(unit).currency ?? '') in currencies;
}

/** Parts without what stands at the end of others too: 500, of 500 million dollars before 600 million dollars. */
function withoutTail(parts: readonly FigurePart[], others: readonly FigurePart[]): FigurePart[] {
  const kept = [...parts];
  for (let back = 1; kept.length > 0; back += 1) {
    const [mine, other] = [kept.at(-1), others.at(-back)];
    if (mine?.kind === 'number' || mine?.kind !== other?.kind || mine?.text !== other?.text) break;
    kept.pop();
  }
  return kept;
}

/** Writes a figure as text; see `writeParts`. */
export function writeAmount(amount: Amount, style: NumberStyle): string {
  return joinParts(writeParts(amount, style));
}

/** Writes a figure as text, without its bound where the text before it says the bound already. */
export function writeAfter(before: string, amount: Amount, style: NumberStyle): string {
  const { bound } = amount;
  const said = bound === 'exact' ? [] : style.words.said[bound];
  const isSaid = said.some((words) => new RegExp(`(?:^|[^\\p{L}])${words}\\s+$`, 'iu').test(before));
  const parts = writeParts(amount, style);
  return joinParts(isSaid ? withoutBound(parts) : parts);
}

/** The text of parts. */
export function joinParts(parts: readonly FigurePart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** The digits of a figure, without what stands around them. */
export function listNumbers(parts: readonly FigurePart[]): string[] {
  return parts.filter(({ kind }) => kind === 'number').map(({ text }) => text);
}

/** The parts with a shorter word for what bounds them, where there is one. */
export function shortenBound(parts: readonly FigurePart[], bound: Bound, words: NumberWords): FigurePart[] {
  const short = words.shortBounds?.[bound];
  return parts.map((part) => (part.kind === 'bound' && short ? { ...part, text: short } : part));
}

/** The parts without the word that bounds them, where what stands before says it already. */
export function withoutBound(parts: readonly FigurePart[]): FigurePart[] {
  return parts[0]?.kind === 'bound' ? parts.slice(2) : [...parts];
}

/**
 * The noun that a figure counts, as its number has it: "1 day", "2 days"; behind a currency or percent,
 * what stands behind it; else empty.
 */
export function writeNoun({ value, to, unit }: Amount, style: NumberStyle): string {
  const { singulars, nouns = {} } = style;
  const { noun, isPercent } = readUnit(unit);
  const size = (to ?? value).replace('-', '');
  const form = formAfter(size, !isPercent && hasScale(writeSize(size, style)), style.language);
  const told = nouns[noun];
  return told ? (told[form] ?? told.other) : form === 'one' ? (singulars[noun] ?? noun) : noun;
}

/** The form of a word behind a number; behind a scale word it is that behind a whole million. */
function formAfter(size: Decimal, isScaled: boolean, language: string): Intl.LDMLPluralRule {
  return isScaled
    ? pluralRules(language, 0).select(1_000_000)
    : pluralRules(language, countPlaces(size)).select(Number(size));
}

function hasScale(parts: readonly FigurePart[]): boolean {
  return parts.some(({ kind }) => kind === 'scale');
}

/** A figure with the noun that it counts, for where it stands alone; what bounds it stands before both. */
export function withNoun(
  parts: readonly FigurePart[],
  noun: string,
  { isNounFirst = false }: Partial<NumberWords> = {},
): FigurePart[] {
  if (!noun) return [...parts];
  const unit = { kind: 'unit', text: noun } as const;
  const isCount = parts.every(({ kind }) => kind !== 'currency' && kind !== 'percent');
  if (!isNounFirst || !isCount) return [...parts, fixedSpace, unit];
  const rest = withoutBound(parts);
  return [...parts.slice(0, parts.length - rest.length), unit, fixedSpace, ...rest];
}

function writeDecimal(decimal: Decimal, unit: string, style: WritingStyle, isChange: boolean): FigurePart[] {
  const { language, words } = style;
  const isNegative = decimal.startsWith('-');
  const size = isNegative ? decimal.slice(1) : decimal;
  const sign = isNegative ? minus : isChange ? '+' : '';
  const { currency, isPercent } = readUnit(unit);
  const parts = isPercent ? writePercent(size, language) : writeSize(size, style);
  return [
    ...(sign ? [{ kind: 'sign', text: sign } as const] : []),
    ...(currency ? addCurrency(parts, size, currency, { language, words }) : parts),
  ];
}

function writeSize(size: Decimal, style: WritingStyle): FigurePart[] {
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

function addCurrency(
  number: readonly FigurePart[],
  size: Decimal,
  currency: string,
  { language, words }: WritingStyle,
): FigurePart[] {
  const name = words.currencies?.[currency];
  if (name) {
    const isScaled = hasScale(number);
    const text = name[formAfter(size, isScaled, language)] ?? name.other;
    return [...number, isScaled ? space : fixedSpace, { kind: 'currency', text }];
  }
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
