import type { FigurePart } from '../../../numbers/write.ts';
import { round } from '../../round.ts';

/** One line of a bar; lengths in % of the width of the picture. */
export interface BarLine {
  /** What is there. */
  solid: number;
  /** What was promised, or the whole: drawn from the left, behind the rest. */
  outline: number;
  /** Whether it goes on beyond the picture, so that it has no right end. */
  isOpen: boolean;
}

/** What one bar shows; null where there is nothing to draw. */
export interface BarValues {
  solid: number | null;
  outline: number | null;
}

/**
 * One line of a bar on a scale that begins at zero.
 * @param width the value that is as wide as the picture; above zero.
 */
export function layOutBar({ solid, outline }: BarValues, width: number): BarLine {
  const longest = Math.max(solid ?? 0, outline ?? 0);
  const scale = (value: number | null) => round(Math.min(1, Math.max(0, value ?? 0) / width) * 100);
  return { solid: scale(solid), outline: scale(outline), isOpen: longest > width };
}

/** The lines of a bar that goes on in the next line where it is wider than the picture. */
export function wrapBar({ solid, outline }: BarValues, width: number): BarLine[] {
  const lines = Math.max(1, Math.ceil(Math.max(solid ?? 0, outline ?? 0) / width));
  return Array.from({ length: lines }, (_, line) => {
    const rest = (value: number | null) => value && Math.min(width, Math.max(0, value - line * width));
    return layOutBar({ solid: rest(solid), outline: rest(outline) }, width);
  });
}

/** The narrowest that a picture as wide as the page gets on a phone, in px, and widths of signs there. */
const narrowest = 248;
const digitWidth = 8.5;
const letterWidth = 6.5;
const gap = 9;

/** Whether two figures have the room to stand in a bar behind its solid part, on the narrowest screen. */
export function hasRoomInside(
  { solid }: BarLine,
  figures: readonly (readonly Pick<FigurePart, 'kind' | 'text'>[])[],
): boolean {
  const widths = figures
    .flat()
    .map(({ kind, text }) => text.length * (kind === 'number' ? digitWidth : letterWidth));
  const all = widths.reduce((sum, width) => sum + width, gap * figures.length);
  return all <= ((100 - solid) / 100) * narrowest;
}
