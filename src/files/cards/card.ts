import type { Day } from '../../dates.ts';
import type { FigurePart } from '../../numbers/write.ts';
import type { Chapter, Fact } from '../../story/story.ts';

/** The mark of a chapter. */
export interface CardMark {
  shape: Chapter['shape'];
  hue: Chapter['hue'];
  /** Planned, or otherwise not certain: drawn open. */
  isHollow: boolean;
}

/** A development that a card lights on the line. */
export interface LitDay extends CardMark {
  day: Day;
}

/** A number that a card sets large. */
export interface CardFigure {
  /** Bound, signs and unit, as it is printed where it stands alone. */
  parts: readonly FigurePart[];
  status: Fact['status'];
  /** Whose it is: one line, or broken into some. */
  words: string;
}

/** What every card says. */
interface CardTexts {
  title: string;
  /** Numerals of the title that were only planned or estimated. */
  hollow: readonly string[];
  /** The line above the title: a date, or what the title belongs to. */
  kicker: string;
  mark: CardMark | null;
  /** The chapter that the page belongs to. */
  chapter: string;
}

/** What one card shows; everything on it that is not the same on all cards of the story. */
export type Card = CardTexts &
  (
    | { kind: 'front' | 'quantity' | 'plain' }
    /** Beside the line that forks: a number, or in words what is followed. */
    | { kind: 'fork'; figure: CardFigure | null; follow: string }
    | { kind: 'line'; lit: readonly LitDay[]; isLarge: boolean }
    | { kind: 'entry'; lit: LitDay; rejected: Day | null; figures: readonly CardFigure[] }
    | { kind: 'fact'; day: Day | null; figure: CardFigure; rivals: readonly CardFigure[] }
  );

/** Whether a figure is drawn as an outline: it was planned or estimated, not counted. */
export function isOpen(status: Fact['status']): boolean {
  return status === 'planned' || status === 'estimated';
}
