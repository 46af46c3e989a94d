import type { CalendarDate } from '../dates.ts';
import type { Prose } from '../markdown/compile.ts';
import type { PrintedAmount } from '../numbers/print.ts';
import type { FactData } from '../schema/fact.ts';

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
