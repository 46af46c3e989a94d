import { placeAfter } from '../../problems/place-after.ts';
import type { Place, Problems } from '../../problems/problems.ts';
import { compareMarks, findBeside } from './compare-marks.ts';

/** A text, and where in its file it begins. */
export interface PlacedText {
  text: string;
  place: Place;
}

/** What a translation says otherwise than its original: other figures, dates, sources or links, or words for what is not there. */
export interface Parting {
  /** What is translated as one, a Markdown file or a string of YAML: its id. */
  piece: string;
  /** Where the original stands, or would. */
  original: Place;
  /** Where the translation stands, or would. */
  translated: Place;
  /** What is wrong with the translation, as a verb and what follows: `lacks :cite[a]`. */
  what: string;
  mend: string;
  /** Whether the original has changed since it was translated. */
  isOlder: boolean;
}

/**
 * In what a translation parts from its original; null where both have the same figures, dates, sources and links.
 * @param mayLack whether it may leave some out, as a short form of a title does.
 */
export function findParting(
  original: PlacedText,
  translated: PlacedText,
  mayLack = false,
): Pick<Parting, 'original' | 'translated' | 'what' | 'mend'> | null {
  const { missing: all, extra } = compareMarks(original.text, translated.text);
  const missing = mayLack ? [] : all;
  const at = ({ text, place }: PlacedText, index: number) => ({
    ...place,
    ...placeAfter(place, text.slice(0, index)),
  });
  const lacks = [...new Set(missing.map(({ written }) => written))].join(', ');
  const has = [...new Set(extra.map(({ written }) => written))].join(', ');
  const [firstExtra] = extra;
  const [firstMissing] = missing;
  if (firstExtra) {
    const beside = firstMissing?.index ?? findBeside(firstExtra, translated.text, original.text);
    return {
      original: at(original, beside),
      translated: at(translated, firstExtra.index),
      what: lacks
        ? `lacks ${lacks} of its original, and has ${has}`
        : `has ${has}, which its original has not`,
      mend: lacks
        ? 'Write every figure, date, source and link of it, and no other.'
        : 'Take it out, or write what the original has.',
    };
  }
  if (!firstMissing) return null;
  return {
    original: at(original, firstMissing.index),
    translated: at(translated, findBeside(firstMissing, original.text, translated.text)),
    what: `lacks ${lacks} of its original`,
    mend: 'Write every figure, date, source and link of it.',
  };
}

/**
 * Tells each translation that parts from its original. Where the original has changed since, its author is told
 * there, once for all languages.
 */
export function tellPartings(partings: readonly Parting[], problems: Problems): void {
  const [older, others] = [true, false].map((isOlder) => partings.filter((one) => one.isOlder === isOlder));
  for (const { translated, what, mend } of others ?? []) problems.add(translated, `${what}.\n${mend}`);
  for (const [, group] of Map.groupBy(older ?? [], ({ piece }) => piece)) {
    const [first] = group;
    if (!first) continue;
    const told = [...Map.groupBy(group, ({ what }) => what)].map(([what, same]) => {
      const places = same.map(({ translated: { file, line } }) => `${file}:${line}`);
      return `${places.join(' and ')}: ${what}`;
    });
    problems.add(
      first.original,
      `is not what its translations translate. ${told.join('; ')}.\nTranslate what has changed here, or take it back.`,
    );
  }
}
