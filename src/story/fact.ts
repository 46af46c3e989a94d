import type { CalendarDate } from '../dates.ts';
import type { Prose } from '../markdown/compile.ts';
import type { Amount, Bound } from '../numbers/amount.ts';
import { readUnit } from '../numbers/unit.ts';
import {
  joinParts,
  withNoun,
  withoutBound,
  writeNoun,
  writeParts,
  type FigurePart,
  type NumberStyle,
} from '../numbers/write.ts';
import type { FactData } from '../schema/fact.ts';

/** What a figure says, and how it is printed. */
export interface PrintedAmount {
  /** What it says, digit by digit. */
  amount: Amount;
  /** The number, and the upper end of a range, to draw with. */
  value: number;
  to: number | null;
  unit: string;
  bound: Bound;
  /** How it is printed, with its bound: in parts, as text ("at least 115", "$600 million"), and without the bound. */
  parts: readonly FigurePart[];
  text: string;
  numeral: string;
  /** The parts for where it stands alone: with the noun that it counts, unless its label says that. */
  alone: readonly FigurePart[];
}

/** One figure: its value, how it is printed, and who stands for it. */
export interface Fact extends PrintedAmount {
  id: string;
  label: Prose;
  status: FactData['status'];
  speaker: string | null;
  asOf: CalendarDate | null;
  /** The chapter that owns it. */
  chapter: string | null;
  note: Prose | null;
  /** For a computed fact, the citations of its parts. */
  cites: string[];
  /** The facts that a computed one comes from. */
  formula: { parts: Fact[]; operators: string[]; isRounded: boolean } | null;
  rivals: { fact: Fact; because: Prose }[];
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
    numeral: joinParts(withoutBound(parts)),
    alone: withNoun(parts, isSaid ? '' : noun),
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
