import type { CalendarDate, Day } from '../dates.ts';
import type { NumberStyle } from '../numbers/write.ts';
import type { Prose } from '../markdown/compile.ts';
import type { EntryData } from '../schema/entry.ts';
import type { ContestedData } from '../schema/contested.ts';
import type { SourceData } from '../schema/source.ts';
import type { Licence } from '../schema/licence.ts';
import type { QuantityWords, StoryData } from '../schema/story.ts';
import type { Fact } from './fact.ts';
import type { Aliases } from './aliases.ts';
import type { PublishedData } from '../schema/published.ts';
import type { Problem } from '../problems/problems.ts';
import type { Measure } from './measure.ts';
import type { LocatorMap, Place } from './places.ts';
import type { FactUses } from './uses.ts';

export type { Fact } from './fact.ts';
export type { LocatorMap, Place, PointPlace } from './places.ts';

/** A source, under its id. */
export interface Source extends SourceData {
  id: string;
}

/** A glossary term. */
export interface Term {
  id: string;
  term: Prose;
  short: string | null;
  /** The name in other languages, under their codes. */
  names: Record<string, string>;
  meaning: Prose;
  cites: string[];
}

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
  /** Null where the story starts from no article, or the article does not speak of it. */
  article: { says: Prose; agrees: boolean; cites: string[] } | null;
  others: Account[];
  follow: Prose;
  because: Prose;
  body: Prose;
  /** Entries that it concerns, directly or through a fact that they print. */
  entries: Entry[];
  facts: Fact[];
  /** A date that cannot be right, with the entries that show why. */
  rejected: {
    entry: string;
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
  body: Prose;
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
  brief: Prose[];
  body: Prose;
  cites: string[];
  entries: Entry[];
}

/** A page of prose and nothing else. */
export interface ProsePage {
  slug: string;
  title: string;
  summary: Prose;
  body: Prose;
}

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
  measure: Measure;
  /** What the line shows: the whole, or the part that the first series sums. */
  lineName: string;
  words: QuantityWords;
  pledges: Pledge[];
  /** The stretch that the chart shows enlarged. */
  detail: { from: Day; to: Day; low: number; high: number } | null;
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

/** The whole story, joined: what pages pick from. */
export interface Story {
  language: StoryData['language'];
  /** How its numbers are written. */
  numberStyle: NumberStyle;
  title: string;
  headline: Prose;
  standfirst: Prose;
  /** The one article that it starts from; null where it starts from many sources. */
  article: { cite: string; published: CalendarDate; note: Prose } | null;
  /** The last day that the article could know of; null where there is none, and nothing comes after it. */
  articleDay: Day | null;
  licence: Licence | null;
  /** How the sources were read. */
  sourcesNote: string | null;
  followedUntil: CalendarDate;
  brief: { head: string; text: Prose }[];
  keyFigures: Fact[];
  disputed: Contested[];
  chapters: Chapter[];
  /** Every development in time order. */
  entries: Entry[];
  facts: Map<string, Fact>;
  sources: Map<string, Source>;
  terms: Term[];
  places: Map<string, Place>;
  contested: Contested[];
  pages: ProsePage[];
  quantity: Quantity | null;
  map: LocatorMap | null;
  corrections: Correction[];
  /** What has been published, by path: the hash of its content and the day it last changed. */
  published: ReadonlyMap<string, PublishedData>;
  aliases: Aliases;
  uses: FactUses;
  warnings: readonly Problem[];
}
