import type { CalendarDate } from '../dates.ts';
import type { Prose } from '../markdown/compile.ts';
import type { FactData } from '../schema/fact.ts';

/** One figure: its value, how it is printed, and who stands for it. */
export interface Fact {
  id: string;
  label: Prose;
  value: number;
  /** As a reader expects it: "at least 115", "$600 million". */
  text: string;
  /** The number alone: "115". */
  numeral: string;
  unit: string;
  bound: 'exact' | 'at-least' | 'about' | 'over' | 'up-to';
  status: FactData['status'];
  speaker: string | null;
  asOf: CalendarDate | null;
  /** The chapter that owns it. */
  chapter: string | null;
  note: Prose | null;
  /** For a computed fact, the citations of its parts. */
  cites: string[];
  /** The facts that a computed one comes from. */
  formula: { parts: Fact[]; operators: string[] } | null;
  rivals: { fact: Fact; because: Prose }[];
}
