import type { CalendarDate } from '../dates.ts';
import type { Prose } from '../markdown/compile.ts';
import type { ContestedData } from '../schema/contested.ts';
import type { EntryData } from '../schema/entry.ts';
import type { StoryData } from '../schema/story.ts';
import type { Fact } from './fact.ts';
import type { Place } from './places.ts';

/** One account of a contested point. */
export interface Account {
  speaker: string;
  says: Prose | null;
  fact: Fact | null;
  asOf: CalendarDate | null;
  /** It supports what the site follows. */
  agrees: boolean;
  /** It counts something else than the rest. */
  isAside: boolean;
  cites: string[];
}

/** A point on which the sources part. */
export interface Contested {
  id: string;
  ref: string;
  form: ContestedData['form'];
  question: Prose;
  /** How the sources part, in one plain sentence; what is followed, where none is written. */
  brief: Prose;
  /** Null where the story starts from no article, or the article does not speak of it. */
  article: { says: Prose; agrees: boolean; cites: string[] } | null;
  others: Account[];
  follow: Prose;
  because: Prose;
  body: Prose;
  /** Entries that it concerns, directly or through a fact that they print. */
  entries: Entry[];
  facts: Fact[];
  /** A date that cannot be right, with its entry and those that show why. */
  rejected: {
    entry: Entry;
    date: CalendarDate;
    /** Who printed it; null for the article. */
    speaker: string | null;
    label: Prose;
    against: Entry[];
  } | null;
}

/** A change of the measured quantity that an entry reports or announces. */
export interface Change {
  who: string;
  fact: Fact;
  /** When, as precisely as the sources say. */
  date: CalendarDate;
}

/** A stated count of the measured quantity. */
export interface Level {
  series: string;
  fact: Fact;
}

/** One development. */
export interface Entry {
  slug: string;
  chapter: Chapter;
  title: Prose;
  label: Prose;
  summary: Prose;
  /** Why it matters; null where nothing says so. */
  why: Prose | null;
  body: Prose;
  /** The developments that it followed from, and those that followed from it, in time order. */
  follows: Entry[];
  followed: Entry[];
  date: CalendarDate;
  kind: EntryData['kind'];
  phase: 'end' | null;
  /** Its place among the developments of its day; null where that is not known. */
  order: number | null;
  inferred: { part: string; because: Prose } | null;
  cites: string[];
  place: Place | null;
  speaker: string | null;
  changes: Change[];
  levels: Level[];
  contested: Contested[];
  /** For a plan: the entry that tells what became of it. */
  outcome: Entry | null;
  /** Dated after the article: what it could not know. */
  isAfter: boolean;
  previous: Entry | null;
  next: Entry | null;
}

/** One step in which the story, or a chapter, is told. */
export interface Step {
  /** How it hangs on the one before it. */
  word: string | null;
  date: CalendarDate | null;
  claim: Prose;
  /** The development that the claim is about. */
  entry: Entry | null;
  text: Prose;
  /** The measured quantity then, as it is printed. */
  count: Fact | null;
  /** The chapter that it leads on to, and what that explains. */
  door: { chapter: Chapter; text: Prose } | null;
}

/** A chapter and its developments in time order. */
export interface Chapter {
  slug: string;
  /** Its place in the reading order, from 1. */
  number: number;
  hue: StoryData['chapters'][number]['hue'];
  shape: StoryData['chapters'][number]['shape'];
  title: string;
  headline: Prose;
  summary: Prose;
  /** Why it matters; null where nothing says so. */
  why: Prose | null;
  steps: Step[];
  body: Prose;
  cites: string[];
  entries: Entry[];
}

/** One correction, tied to what it mends. */
export interface Correction {
  date: CalendarDate;
  entry: Entry | null;
  fact: Fact | null;
  was: Prose;
  now: Prose;
  because: Prose;
}
