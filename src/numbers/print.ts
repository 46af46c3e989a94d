import type { Amount, Bound } from './amount.ts';
import { readUnit } from './unit.ts';
import {
  joinParts,
  shortenBound,
  withNoun,
  withoutBound,
  writeNoun,
  writeParts,
  type FigurePart,
  type NumberStyle,
} from './write.ts';

/** What a figure says, and how it is printed. */
export interface PrintedAmount {
  /** What it says, digit by digit. */
  amount: Amount;
  /** The number, and the upper end of a range, to draw with. */
  value: number;
  to: number | null;
  unit: string;
  bound: Bound;
  /** How it is printed, with its bound: in parts, as text ("at least 115", "$600 million"), where there is little room, and without the bound. */
  parts: readonly FigurePart[];
  text: string;
  short: string;
  numeral: string;
  /** The parts for where it stands alone: with the noun that it counts, unless its label says that. */
  alone: readonly FigurePart[];
}

/**
 * Prints an amount.
 * @param label what stands beside it; a noun that this says is not told again.
 */
export function printAmount(amount: Amount, style: NumberStyle, label = ''): PrintedAmount {
  const parts = writeParts(amount, style);
  const noun = writeNoun(amount, style);
  const isSaid = [noun, readUnit(amount.unit).noun].some((word) => word && hasWords(label, word));
  return {
    amount,
    value: Number(amount.value),
    to: amount.to === null ? null : Number(amount.to),
    unit: amount.unit,
    bound: amount.bound,
    parts,
    text: joinParts(parts),
    short: joinParts(shortenBound(parts, amount.bound, style.words)),
    numeral: joinParts(withoutBound(parts)),
    alone: withNoun(parts, isSaid ? '' : noun, style.words),
  };
}

function hasWords(text: string, words: string): boolean {
  const plain = (all: string) =>
    ` ${all
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .join(' ')} `;
  return plain(text).includes(plain(words));
}
