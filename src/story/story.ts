import type { CalendarDate, Day } from '../dates.ts';
import type { Prose } from '../markdown/compile.ts';
import type { NumberStyle } from '../numbers/write.ts';
import type { Problem, Place as ProblemPlace } from '../problems/problems.ts';
import type { Licence } from '../schema/licence.ts';
import type { PublishedData } from '../schema/published.ts';
import type { StoryData } from '../schema/story.ts';
import type { Aliases } from './aliases.ts';
import type { ProsePage, Source, Term } from './data.ts';
import type { Chapter, Contested, Correction, Entry, Step } from './entry.ts';
import type { Fact } from './fact.ts';
import type { LocatorMap, Place } from './places.ts';
import type { Picture } from './picture.ts';
import type { Quantity } from './quantity.ts';
import type { FactUses } from './uses.ts';

export type { ProsePage, Source, Term } from './data.ts';
export type { Account, Change, Chapter, Contested, Correction, Entry, Level, Step } from './entry.ts';
export type { Fact } from './fact.ts';
export type { LocatorMap, Place, PointPlace } from './places.ts';
export type { Picture } from './picture.ts';
export type { MarkedFact, Pledge, Quantity } from './quantity.ts';

/** What has been published at one path, and where the record says so. */
export interface PublishedRecord extends PublishedData {
  at: () => ProblemPlace;
}

/** How a story came to be told in another language. */
export interface StoryTranslation {
  /** The story in its own language. */
  of: Story;
  /** Who or what translated it, in the words of its language. */
  by: string;
  /** The native reader who checked it. */
  checkedBy: string | null;
  /** The paths of the pages that it has words for; what else there is stays in the original. */
  told: ReadonlySet<string>;
  /** Those of them with a passage that is older than its original. */
  older: ReadonlySet<string>;
}

/** The whole story, joined: what pages pick from. */
export interface Story {
  language: StoryData['language'];
  /** Null for a story in its own language. */
  translation: StoryTranslation | null;
  /** The same story in other languages; the story of one of them has none. */
  translations: readonly Story[];
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
  /** What the story is about in one sentence. */
  gist: Prose | null;
  /** Where things stood at the last news that is followed. */
  stands: { date: CalendarDate; text: Prose } | null;
  /** The story in a few steps; none where it is told by its chapters alone. */
  steps: Step[];
  /** What the line of the front shows. */
  line: Entry[];
  keyFigures: Fact[];
  disputed: Contested[];
  chapters: Chapter[];
  /** Every development in time order. */
  entries: Entry[];
  /** The same by their slugs. */
  bySlug: ReadonlyMap<string, Entry>;
  facts: Map<string, Fact>;
  sources: Map<string, Source>;
  terms: Term[];
  places: Map<string, Place>;
  contested: Contested[];
  pages: ProsePage[];
  quantity: Quantity | null;
  map: LocatorMap | null;
  /** The small pictures by their ids. */
  pictures: ReadonlyMap<string, Picture>;
  corrections: Correction[];
  /** What has been published, by path: the hash of its content and the day it last changed. */
  published: ReadonlyMap<string, PublishedRecord>;
  aliases: Aliases;
  uses: FactUses;
  warnings: readonly Problem[];
}
