const directive = /:(fact|when|date|cite|term|plain)\[([^\]]*)\]/g;
const link = /\]\((\S+?)\)/g;

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

/** The marks in which a translation parts from its original: those that it lacks, and those that it has too many. */
export function compareMarks(original: string, translation: string): { missing: Mark[]; extra: Mark[] } {
  const [there, here] = [listMarks(original), listMarks(translation)];
  const has = (list: readonly Mark[], { says }: Mark) => list.some((mark) => mark.says === says);
  return {
    missing: there.filter((mark) => !has(here, mark)),
    extra: here.filter((mark) => !has(there, mark)),
  };
}

/**
 * Where a mark of one text would stand in another that lacks it: at the next mark that both have, or at the last
 * before it, best at one of its own line; else as many lines from that as in the text.
 * @returns an index in the other text.
 */
export function findBeside({ index }: Mark, text: string, other: string): number {
  const [marks, others] = [listMarks(text), listMarks(other)];
  const shared = marks.flatMap((mark) => {
    const before = marks.filter((one) => one.says === mark.says && one.index < mark.index).length;
    const same = others.filter(({ says }) => says === mark.says);
    const there = same[before] ?? same.at(-1);
    return there ? [{ here: mark.index, there: there.index }] : [];
  });
  const lineOf = (at: number, of: string) => of.slice(0, at).split('\n').length - 1;
  const line = lineOf(index, text);
  const beside = [shared.find(({ here }) => here > index), shared.findLast(({ here }) => here < index)];
  const own = beside.find((one) => one && lineOf(one.here, text) === line);
  if (own) return own.there;
  const near = beside.find(Boolean) ?? { here: 0, there: 0 };
  const lines = other.split('\n');
  const there = lineOf(near.there, other) + line - lineOf(near.here, text);
  return lines.slice(0, Math.min(Math.max(0, there), lines.length - 1)).join('\n').length;
}
