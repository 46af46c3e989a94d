import type { ElementContent } from 'hast';
import type { CalendarDate } from '../dates.ts';
import type { Amount } from '../numbers/amount.ts';

/** What a directive may name, and what it prints. Built by `story/` before any text is compiled. */
export interface DirectiveIndex {
  /** A figure’s text is without its bound where the text before it says the bound already. */
  facts: ReadonlyMap<string, { amount: Amount; status: string; textAfter: (before: string) => string }>;
  dates: ReadonlyMap<string, { text: string; date: CalendarDate }>;
  /** Printed form of each glossary term. */
  terms: ReadonlyMap<string, ElementContent[]>;
  /** Units of the facts that are nouns of the text. */
  units: ReadonlySet<string>;
  /** How many paragraphs a source has, where that is known. */
  sources: ReadonlyMap<string, number | undefined>;
  /** Writes a literal EDTF date; throws an Error for the author when it is none. */
  writeDate: (edtf: string) => { text: string; date: CalendarDate };
  /** What to write in place of the word before a printed date or figure that does not fit it; null where it does. */
  findMisfit: (before: string, printed: string) => string | null;
  /** A printed date without what the text before it says already. */
  dropSaid: (before: string, text: string) => string;
}
