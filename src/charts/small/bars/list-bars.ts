import type { Day } from '../../../dates.ts';
import type { AmountsPicture, PromisesPicture, SharesPicture } from '../../../story/picture.ts';
import { listTimelyPledges, type Arrivals } from '../../../story/pledge-rows.ts';
import type { Fact, Story } from '../../../story/story.ts';
import type { Prose } from '../../../markdown/compile.ts';
import { hasRoomInside, layOutBar, wrapBar, type BarLine } from './bars-layout.ts';

/** How what is there is filled: in the hue of the quantity, the same of after the article, or in ink. */
export type Fill = 'mass' | 'pale' | 'ink';

/** One row of bars, with the figures that its words tell. */
export interface BarRow {
  /** A name, or words of the author. */
  label: Prose | string;
  solid: Fact | Arrivals | null;
  outline: Fact | null;
  fill: Fill;
  lines: BarLine[];
  cites: readonly string[];
}

/** A part of a whole. */
export interface ShareRow {
  label: Prose;
  part: Fact;
  whole: Fact;
  fill: Fill;
  line: BarLine;
  /** Whether the whole was only planned or estimated. */
  isPlanned: boolean;
  /** Whether both figures stand in the bar; else they stand above it. */
  isInside: boolean;
}

/** Whether a figure tells of what is there: else it is drawn as an outline. */
function isThere({ status }: Fact): boolean {
  return status !== 'planned' && status !== 'estimated';
}

function fillOf(fact: Fact | null, isMeasured: boolean, articleDay: Day | null): Fill {
  if (!isMeasured) return 'ink';
  return fact?.asOf && articleDay !== null && fact.asOf.first > articleDay ? 'pale' : 'mass';
}

/** The rows of parts of wholes: each whole is as wide as the picture. */
export function listShares({ rows }: SharesPicture, { articleDay }: Pick<Story, 'articleDay'>): ShareRow[] {
  return rows.map(({ words, part, whole, isMeasured }) => {
    const line = layOutBar({ solid: part.value, outline: whole.value }, whole.value);
    return {
      label: words,
      part,
      whole,
      fill: fillOf(part, isMeasured, articleDay),
      line,
      isPlanned: !isThere(whole),
      isInside: hasRoomInside(line, [part.parts, whole.parts]),
    };
  });
}

/** The rows of amounts on one scale. */
export function listAmounts(
  { rows, width }: AmountsPicture,
  { articleDay }: Pick<Story, 'articleDay'>,
): BarRow[] {
  const scale = width?.value ?? Math.max(0, ...rows.map(({ fact }) => fact?.value ?? 0));
  return rows.map(({ words, fact, isMeasured }) => {
    const [solid, outline] = fact && isThere(fact) ? [fact, null] : [null, fact];
    return {
      label: words,
      solid,
      outline,
      fill: fillOf(fact, isMeasured, articleDay),
      lines: fact
        ? wrapBar({ solid: solid?.value ?? null, outline: outline?.value ?? null }, scale || 1)
        : [],
      cites: [],
    };
  });
}

/** The rows of promises and of what had come by the day of the article: all together, then each contributor. */
export function listPromises({ together, width }: PromisesPicture, story: Story): BarRow[] {
  const { quantity } = story;
  const pledges = quantity ? listTimelyPledges(story, quantity) : [];
  const scale = width?.value ?? Math.max(0, ...pledges.map(({ pledged }) => pledged.value));
  const row = (label: Prose | string, solid: Fact | Arrivals, outline: Fact, cites: readonly string[]) => ({
    label,
    solid,
    outline,
    fill: 'mass' as const,
    lines: [layOutBar({ solid: solid.value, outline: outline.value }, scale || 1)],
    cites,
  });
  return [
    ...(together ? [row(together.words, together.arrived, together.promised, [])] : []),
    ...pledges.map(({ who, arrived, pledged, cites }) =>
      row(who, arrived, pledged, [...cites, ...arrived.cites]),
    ),
  ];
}
