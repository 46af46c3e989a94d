/** A limit that the design sets. */
export interface Goal {
  name: string;
  limit: number;
  /** Of the limit and the figures, with the space before it. */
  unit: string;
  digits: number;
}

/**
 * Says of a goal whether all of its figures hold it, what each is, and by how much the worst one misses it. A figure
 * counts as it is printed.
 * @param figures each with what it is of; where there is one alone, that may be empty.
 */
export function judgeGoal(
  { name, limit, unit, digits }: Goal,
  figures: readonly (readonly [of: string, figure: number])[],
): string {
  const written = figures.map(([of, figure]) => [of, figure.toFixed(digits)] as const);
  const over = Math.max(...written.map(([, figure]) => Number(figure))) - limit;
  const verdict = over > 0 ? `MISSED by ${over.toFixed(digits)}${unit}` : 'held';
  const list = written.map(([of, figure]) => `${of} ${figure}`.trim()).join(', ');
  return `${name}, at most ${limit}${unit}: ${verdict} (${list})`;
}
