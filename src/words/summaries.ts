import type { PrintedAmount } from '../numbers/print.ts';

/** The parts of the sentence that says what the line shows. */
export interface TimelineSummary {
  count: number;
  after: number;
  /** The latter half of the main part where it crowds, and how many days that is; null where the line has one speed. */
  crowded: { count: number; days: number } | null;
}

/** A number of the count, and whether it is our sum. */
export interface CountValue {
  printed: PrintedAmount;
  isComputed: boolean;
}

/** The parts of the sentence that says what the count shows. */
export interface CountSummary {
  /** What the first series counts, and how. */
  name: string;
  basis: 'rounded' | 'counted' | 'reported';
  /** Whether anything of it was planned. */
  hasPlans: boolean;
  hasArticle: boolean;
  /** On the day of the article, or at the end; null where nothing was reported by then. */
  value: CountValue | null;
  /** The same from a stated count on. */
  counted: CountValue | null;
  /** Null where nothing was planned. */
  plan: PrintedAmount | null;
  share: PrintedAmount | null;
  /** The last value, where that came after the article. */
  latest: CountValue | null;
}

/** The numbers of the sentence that says what the paired bars show. */
export interface PledgesSummary {
  /** Contributors that pledged, with or without a number. */
  pledging: number;
  numbered: number;
  /** Those of them from whom anyone had come by the day of the article, and by the end. */
  arrived: number;
  arrivedByEnd: number;
}

/** The numbers that say how well the figures of a story are sourced. */
export interface LedgerSummary {
  facts: number;
  oneSource: number;
  contested: number;
  computed: number;
}

/** The parts, as HTML, of the sentence about a date that cannot be right. */
export interface RejectedCaption {
  /** Who printed the date; null for the article. */
  speaker: string | null;
  printed: string;
  followed: string;
  distance: string | null;
  hasReasons: boolean;
}

/** The parts, as HTML, of the sentence about a plan and its outcome. */
export interface OutcomeCaption {
  planned: string;
  outcome: string;
  date: string;
  /** When the outcome came, beside the time planned. */
  order: 'before' | 'within' | 'after';
  distance: string | null;
}

/** What a citation in plain words names. */
export interface CitedWork {
  title: string;
  site: string;
  /** Its hash, and the day as a reader expects it; null before it has been published. */
  version: { hash: string; date: string } | null;
  address: string;
}

/** What the line’s own edge shows, for the sentences that explain it. */
export interface LineDescription {
  /** What it measures, as the first series has it. */
  name: string;
  /** Whether its left edge is zero, and its right edge the plan. */
  isFromZero: boolean;
  isToPlan: boolean;
}
