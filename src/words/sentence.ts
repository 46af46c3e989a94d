import type { PrintedAmount } from '../numbers/print.ts';

/** A sentence in parts: texts, and the numbers that the engine counted or computed. */
export type Sentence = (string | number | Pick<PrintedAmount, 'amount' | 'text'>)[];

/** The text of a sentence. */
export function joinSentence(parts: Sentence, write: (count: number) => string = String): string {
  return parts
    .map((part) => (typeof part === 'number' ? write(part) : typeof part === 'string' ? part : part.text))
    .join('');
}

/** A number with what is said of it, left out where it is none. */
export function whereAny(count: number, said: string): Sentence {
  return count > 0 ? [count, said] : [];
}

/** A time of more days than these is told in years. */
export const toldInYears = 3 * 365;
