import type { CalendarDate, Day } from '../dates.ts';
import type { Prose } from '../markdown/compile.ts';
import type { Entry } from './entry.ts';
import type { Fact } from './fact.ts';

interface Common {
  id: string;
  /** Its heading, where it stands by itself. */
  title: Prose | null;
  /** What it shows, in one sentence. */
  says: Prose;
  caption: Prose | null;
  cites: string[];
}

/** A share of a whole, drawn as squares. */
export interface SharePicture extends Common {
  kind: 'share';
  fact: Fact;
  /** Null where the figure is a percentage. */
  of: Fact | null;
  words: Prose;
  rest: Prose | null;
}

/** How a vote was cast. */
export type Side = 'for' | 'against' | 'abstained';

/** The votes of a body, one square each. */
export interface VotesPicture extends Common {
  kind: 'votes';
  sides: { side: Side; fact: Fact }[];
}

/** Parts of wholes, each whole as wide as the picture. */
export interface SharesPicture extends Common {
  kind: 'shares';
  rows: { words: Prose; part: Fact; whole: Fact; isMeasured: boolean }[];
}

/** Amounts on one scale. */
export interface AmountsPicture extends Common {
  kind: 'amounts';
  /** The amount that is as wide as the picture; null for the largest. */
  width: Fact | null;
  rows: { words: Prose; fact: Fact | null; isMeasured: boolean }[];
}

/** The promises of the story's contributors beside what came. */
export interface PromisesPicture extends Common {
  kind: 'promises';
  /** The amount that is as wide as the picture; null for the largest promise of one contributor. */
  width: Fact | null;
  together: { words: Prose; promised: Fact; arrived: Fact } | null;
}

/** Steps one after another that come to a sum. */
export interface CascadePicture extends Common {
  kind: 'cascade';
  steps: { entry: Entry; facts: Fact[]; words: Prose | null }[];
  sum: Fact;
  words: Prose;
  isMeasured: boolean;
}

/** The stretch of time that a picture shows, both days included. */
export interface Stretch {
  from: Day;
  to: Day;
}

/** A time between two developments, and those that fell into it. */
export interface WaitingPicture extends Common {
  kind: 'waiting';
  axis: Stretch;
  from: Entry;
  to: Entry;
  words: Prose;
  marks: { entry: Entry; words: Prose }[];
  /** From when on those whom the story measures are there. */
  there: Entry | null;
}

/** Promises with the days on which, and for which, they were made. */
export interface DeadlinesPicture extends Common {
  kind: 'deadlines';
  axis: Stretch;
  rows: { words: Prose; said: Entry; by: CalendarDate }[];
  came: { entry: Entry; words: Prose } | null;
}

/** The same questions asked of several things. */
export interface ComparisonPicture extends Common {
  kind: 'comparison';
  columns: Prose[];
  rows: { head: Prose; cells: Prose[] }[];
}

/** A small picture beside a text. */
export type Picture =
  | SharePicture
  | VotesPicture
  | SharesPicture
  | AmountsPicture
  | PromisesPicture
  | CascadePicture
  | WaitingPicture
  | DeadlinesPicture
  | ComparisonPicture;

/** The texts of a picture in reading order; its accessible name is none of them. */
export function textsOfPicture(picture: Picture): Prose[] {
  const captioned = picture.caption ? [picture.caption] : [];
  switch (picture.kind) {
    case 'share':
      return [picture.words, ...(picture.rest ? [picture.rest] : []), ...captioned];
    case 'votes':
      return captioned;
    case 'shares':
    case 'amounts':
      return [...picture.rows.map(({ words }) => words), ...captioned];
    case 'promises':
      return [...(picture.together ? [picture.together.words] : []), ...captioned];
    case 'cascade':
      return [...picture.steps.flatMap(({ words }) => words ?? []), picture.words, ...captioned];
    case 'waiting':
      return [...picture.marks.map(({ words }) => words), picture.words, ...captioned];
    case 'deadlines':
      return [
        ...picture.rows.map(({ words }) => words),
        ...(picture.came ? [picture.came.words] : []),
        ...captioned,
      ];
    case 'comparison':
      return [
        ...picture.columns,
        ...picture.rows.flatMap(({ head, cells }) => [head, ...cells]),
        ...captioned,
      ];
  }
}

/** The facts that a picture draws; those that its texts print, and the quantity's pledges, are not among them. */
export function factsOfPicture(picture: Picture): Fact[] {
  switch (picture.kind) {
    case 'share':
      return [picture.fact, ...(picture.of ? [picture.of] : [])];
    case 'votes':
      return picture.sides.map(({ fact }) => fact);
    case 'shares':
      return picture.rows.flatMap(({ part, whole }) => [part, whole]);
    case 'amounts':
      return [...picture.rows.flatMap(({ fact }) => fact ?? []), ...(picture.width ? [picture.width] : [])];
    case 'promises':
      return [picture.together?.arrived, picture.together?.promised, picture.width].flatMap(
        (fact) => fact ?? [],
      );
    case 'cascade':
      return [...picture.steps.flatMap(({ facts }) => facts), picture.sum];
    case 'waiting':
    case 'deadlines':
    case 'comparison':
      return [];
  }
}
