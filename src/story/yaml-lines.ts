/** A line of a YAML text, without its end. */
export interface Line {
  text: string;
  /** How far into the text it begins. */
  offset: number;
}

/** Every line of a text. */
export function listLines(text: string): Line[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const placed = { text: line.replace(/\r$/, ''), offset };
    offset += line.length + 1;
    return placed;
  });
}

/** By how many characters a line is indented. */
export const indentOf = ({ text }: Line): number => text.length - text.trimStart().length;
