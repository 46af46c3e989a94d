/**
 * Breaks a text between words into lines no wider than a width; a word that is wider has a line of its own.
 * @param measure the width of a line, in the unit of `width`; the number of its letters where it is left out.
 */
export function breakLines(
  text: string,
  width: number,
  measure: (line: string) => number = (line) => line.length,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
