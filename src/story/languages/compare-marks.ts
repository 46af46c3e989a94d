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
export function compareMarks(original: string, translation: string): { missing: string[]; extra: Mark[] } {
  const [there, here] = [listMarks(original), listMarks(translation)];
  const has = (list: readonly Mark[], { says }: Mark) => list.some((mark) => mark.says === says);
  return {
    missing: [...new Set(there.filter((mark) => !has(here, mark)).map(({ written }) => written))],
    extra: here.filter((mark) => !has(there, mark)),
  };
}
