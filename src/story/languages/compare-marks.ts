import { markNames } from '../../markdown/directives.ts';

const directive = new RegExp(`:(${markNames.join('|')})\\[([^\\]]*)\\]`, 'g');
const link = /\]\(([^\s)]+)/g;

/** A mark of a text that says a figure, a date, a name, a source or where a link leads. */
export interface Mark {
  /** As its author writes it: `:fact[dead]`, `(entry:opening)`. */
  written: string;
  /** What it says: two marks that say the same are the same mark. */
  says: string;
  /** Where in the text it begins. */
  index: number;
}

/** Every mark of a text; of a list of sources, each by itself. */
export function listMarks(text: string): Mark[] {
  return [
    ...[...text.matchAll(directive)].flatMap(({ 1: name, 2: argument = '', index }) =>
      argument.split(name === 'cite' ? ',' : '\n').map((one) => {
        const written = `:${name}[${one.trim()}]`;
        return { written, says: name === 'plain' ? `:plain ${listNumbers(one)}` : written, index };
      }),
    ),
    ...[...text.matchAll(link)].map(({ 1: to, index }) => ({ written: `(${to})`, says: `(${to})`, index })),
  ];
}

/** The whole numbers in some words: each language writes `05:34` and `November 2026` in its own way. */
function listNumbers(words: string): string {
  return (words.match(/\d+/g) ?? []).map(Number).join();
}

/** Where a passage ends, behind its full stop and its sources, and where a paragraph does. */
const ends = /(?<=[.!?؟…»”)]\s?:cite\[[^\]]*\])|(?<=\n[ \t]*\n)/;

/** The marks in which a translation parts from its original: those that it lacks, and those that it has too many. */
interface Difference {
  missing: Mark[];
  extra: Mark[];
}

/**
 * Compares the marks of a translation with those of its original: passage by passage where both have as many of them, so that
 * no figure changes its source, else in the whole, where a sentence that became two may say its source twice.
 */
export function compareMarks(original: string, translation: string): Difference {
  const [there, here] = [original.split(ends), translation.split(ends)];
  if (there.length !== here.length) return compareWhole(original, translation);
  const parts = here.map((part, index) =>
    compareParts(
      there[index] ?? '',
      part,
      there.slice(0, index).join('').length,
      here.slice(0, index).join('').length,
    ),
  );
  return {
    missing: parts.flatMap(({ missing }) => missing),
    extra: parts.flatMap(({ extra }) => extra),
  };
}

function compareWhole(original: string, translation: string): Difference {
  const { missing, extra } = compareParts(original, translation, 0, 0);
  const known = new Set(listMarks(original).map(({ says }) => says));
  return { missing, extra: extra.filter(({ says }) => !known.has(says)) };
}

/**
 * @param before how far in the whole the original begins.
 * @param after how far the translation does.
 */
function compareParts(original: string, translation: string, before: number, after: number): Difference {
  const [there, here] = [listMarks(original), listMarks(translation)];
  return {
    missing: shift(subtract(there, here), before),
    extra: shift(subtract(here, there), after),
  };
}

/** The marks that a list has more often than another. */
function subtract(marks: readonly Mark[], others: readonly Mark[]): Mark[] {
  const left = others.map(({ says }) => says);
  return marks.filter(({ says }) => {
    const index = left.indexOf(says);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const shift = (marks: readonly Mark[], by: number): Mark[] =>
  marks.map((mark) => ({ ...mark, index: mark.index + by }));

/**
 * Where a mark of one text would stand in another that lacks it: at the next mark that both have, or at the last
 * before it, best at one of its own line; else as many lines from that as in the text.
 * @returns an index in the other text.
 */
export function findBeside({ index }: Mark, text: string, other: string): number {
  const [marks, others] = [listMarks(text), listMarks(other)];
  const shared = marks.flatMap((mark) => {
    const before = marks.filter((one) => one.says === mark.says && one.index < mark.index).length;
    const there = others.filter(({ says }) => says === mark.says)[before];
    return there ? [{ here: mark.index, there: there.index }] : [];
  });
  const lineOf = (at: number, of: string) => of.slice(0, at).split('\n').length - 1;
  const line = lineOf(index, text);
  const beside = [shared.find(({ here }) => here > index), shared.findLast(({ here }) => here < index)];
  const own = beside.find((one) => one && lineOf(one.here, text) === line);
  if (own) return own.there;
  const near = beside.find(Boolean) ?? { here: 0, there: 0 };
  const there = Math.max(0, lineOf(near.there, other) + line - lineOf(near.here, text));
  const starts = [0, ...[...other.matchAll(/\n/g)].map(({ index: end }) => end + 1)];
  return starts[there] ?? other.length;
}
