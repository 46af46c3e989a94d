const directive = /:(fact|when|date|cite|term|plain)\[([^\]]*)\]/g;
const link = /\]\((\S+?)\)/g;

/** A mark of a text that says a figure, a date, a name, a source or where a link leads. */
export interface Mark {
  /** As its author writes it: `:fact[dead]`, `(entry:opening)`. */
  written: string;
  /** Where in the text it begins. */
  index: number;
}

/** Every mark of a text; of a list of sources, each by itself. */
export function listMarks(text: string): Mark[] {
  return [
    ...[...text.matchAll(directive)].flatMap(({ 1: name, 2: argument = '', index }) =>
      argument
        .split(name === 'cite' ? ',' : '\n')
        .map((one) => ({ written: `:${name}[${one.trim()}]`, index })),
    ),
    ...[...text.matchAll(link)].map(({ 1: to, index }) => ({ written: `(${to})`, index })),
  ];
}

/** The marks in which a translation parts from its original: those that it lacks, and those that it has too many. */
export function compareMarks(original: string, translation: string): { missing: string[]; extra: Mark[] } {
  const [there, here] = [listMarks(original), listMarks(translation)];
  const has = (list: readonly Mark[], { written }: Mark) => list.some((mark) => mark.written === written);
  return {
    missing: [...new Set(there.filter((mark) => !has(here, mark)).map(({ written }) => written))],
    extra: here.filter((mark) => !has(there, mark)),
  };
}
