/** A line and a column, counted from 1. */
export interface Point {
  line: number;
  column: number;
}

/**
 * Where a sign stands in a text of perhaps many lines.
 * @param start where the text begins.
 * @param before what of the text stands before the sign.
 */
export function placeAfter({ line, column }: Point, before: string): Point {
  const lines = before.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return { line: line + lines.length - 1, column: last + (lines.length > 1 ? 1 : column) };
}
