import { measureText } from '../../typeface/measure-text.ts';
import type { BarSection } from './bar-sections.ts';

/** What a text of the bar says: what bounds its number, the number, and what it is. */
export interface BarWords {
  bound: string;
  numeral: string;
  told: string;
}

/** Where a text stands: across in % of the bar, wholly on one section. */
export interface BarText {
  section: BarSection;
  on: BarSection;
  x: number;
  isFromEnd: boolean;
}

/** The texts of a bar; those without room are told below it only. */
export interface BarTexts {
  texts: BarText[];
  /** Whether numbers stand alone in it, since not all have room with their words. */
  isBare: boolean;
}

/** Widths of the bar, and the sizes that the style sheet has there; in px where a rem has 16. */
const narrow = { width: 248, size: 16.8 };
const tallAndWide = { width: 940, size: 38.4, bound: 7 };
const wide = { width: 1195, size: 16, words: 14.4 };
/** From a text to the edges of its section. */
const inset = 6;

/** Sets the numbers of a bar: each in its own section where it has room, else in the one beside it, else nowhere. */
export function placeBarTexts(
  sections: readonly BarSection[],
  write: (section: BarSection) => BarWords,
  isTall: boolean,
): BarTexts {
  const alone = (section: BarSection) => {
    const { bound, numeral } = write(section);
    const least = shareOf(measureText(numeral, narrow.size), narrow.width);
    if (!isTall) return least;
    const said = bound.length * tallAndWide.bound;
    return Math.max(least, shareOf(measureText(numeral, tallAndWide.size) + said, tallAndWide.width));
  };
  const whole = (section: BarSection) => {
    const { bound, numeral, told } = write(section);
    const words = measureText(`${bound}  ${told}`, wide.words);
    return Math.max(alone(section), shareOf(measureText(numeral, wide.size) + words, wide.width));
  };
  const full = isTall ? [] : place(sections, whole);
  if (full.length === sections.length) return { texts: full, isBare: false };
  return { texts: place(sections, alone), isBare: !isTall };
}

function shareOf(px: number, width: number): number {
  return ((px + 2 * inset) / width) * 100;
}

/** Sets those first that have room at home, then those that need it beside them; the present before others. */
function place(sections: readonly BarSection[], widthOf: (section: BarSection) => number): BarText[] {
  const placed: (BarText & { left: number; right: number })[] = [];
  const set = (section: BarSection, on: BarSection | undefined, isFromEnd: boolean): boolean => {
    if (!on) return false;
    const x = isFromEnd ? on.to : on.from;
    const width = widthOf(section);
    const [left, right] = isFromEnd ? [x - width, x] : [x, x + width];
    const isTaken = placed.some(
      (other) => (other.on === on && on.isReached) || (left < other.right && other.left < right),
    );
    if (left < on.from || right > on.to || isTaken) return false;
    placed.push({ section, on, x, isFromEnd, left, right });
    return true;
  };
  const order = [...sections].sort((a, b) => Number(b.isNow) - Number(a.isNow));
  const left = order.filter((section) => !set(section, section, section.isFromEnd));
  for (const section of left) {
    const index = sections.indexOf(section);
    if (!set(section, sections[index + 1], false)) set(section, sections[index - 1], true);
  }
  return placed.map(({ section, on, x, isFromEnd }) => ({ section, on, x, isFromEnd }));
}
