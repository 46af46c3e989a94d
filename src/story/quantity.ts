import type { Prose } from '../markdown/compile.ts';
import type { QuantityWords } from '../schema/story.ts';
import type { Chapter, Entry } from './entry.ts';
import type { Fact } from './fact.ts';
import type { Measure } from './measure.ts';

/** A figure with two or three words that say what it is. */
export interface MarkedFact {
  fact: Fact;
  words: string;
}

/** What a contributor promised to add to the measured quantity. A promise counts towards no series. */
export interface Pledge {
  who: string;
  /** Null where the sources give no number. */
  fact: Fact | null;
  cites: string[];
}

/** What the story measures over time. */
export interface Quantity {
  slug: string;
  name: string;
  unit: string;
  headline: Prose;
  summary: Prose;
  hue: Chapter['hue'];
  now: MarkedFact;
  /** What it was to reach, where anything was planned. */
  plan: MarkedFact | null;
  levels: MarkedFact[];
  /** From when on it was waited for; null where nothing says so. */
  since: Entry | null;
  measure: Measure;
  /** What the line shows: the whole, or the part that the first series sums. */
  lineName: string;
  words: QuantityWords;
  pledges: Pledge[];
}
