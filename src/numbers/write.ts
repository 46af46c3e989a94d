import type { Amount, Bound } from './amount.ts';
import type { Decimal } from './decimal.ts';
import { readUnit } from './unit.ts';
import { fixedSpace, formAfter, hasScale, space, writeDecimal, writeSize } from './write-decimal.ts';

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
  /** Names of currencies by their codes, for a language that writes them out beside the number; others have their signs. */
  currencies?: Readonly<Record<string, NounForms>>;
  bounds: Record<Exclude<Bound, 'exact'>, string>;
  /** Shorter words for places without room, where the language has them. */
  shortBounds?: Partial<Record<Bound, string>>;
  /** Whether a noun stands before its number, the name of a currency too: "watu 5". */
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

/** What one number is written with. */
export type WritingStyle = Pick<NumberStyle, 'language' | 'words'>;

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
  const [from, until] = isNamed(unit, words) ? sayOnce(write(value), last) : [write(value), last];
  return [
    ...(bound === 'exact' ? [] : [{ kind: 'bound', text: words.bounds[bound] } as const, fixedSpace]),
    ...from,
    ...(to === null ? [] : [space, { kind: 'to', text: words.to } as const, space, ...until]),
  ];
}

function isNamed(unit: string, { currencies = {} }: NumberWords): boolean {
  return (readUnit(unit).currency ?? '') in currencies;
}

/** Both ends of a range, without what both end or begin with: 500 to 600 million dollars; dola milioni 500 hadi 600. */
function sayOnce(first: readonly FigurePart[], last: readonly FigurePart[]): [FigurePart[], FigurePart[]] {
  const isShared = (one?: FigurePart, other?: FigurePart) =>
    one?.kind === 'space'
      ? other?.kind === 'space'
      : (one?.kind === 'currency' || one?.kind === 'scale') && one.text === other?.text;
  const [from, until] = [[...first], [...last]];
  const { length } = until;
  for (let back = 1; isShared(from.at(-1), until.at(-back)); back += 1) from.pop();
  while (isShared(first[length - until.length], until[0])) until.shift();
  return [from, until];
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
