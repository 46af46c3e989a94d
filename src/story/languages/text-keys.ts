/** Whether a part of a key is a position in a list. */
export const isPosition = (part: string): boolean => /^\d+$/.test(part);

/** Whether a key leads through a list. */
export const isInList = (key: string): boolean => key.split('.').some(isPosition);

/** How far two keys are from each other, part by part. */
export function measure(one: string, other: string): number[] {
  const [here, there] = [one.split('.'), other.split('.')];
  return Array.from({ length: Math.max(here.length, there.length) }, (_, index) => {
    const [from = '', to = ''] = [here[index], there[index]];
    if (from === to) return 0;
    return isPosition(from) && isPosition(to) ? Math.abs(Number(from) - Number(to)) : Infinity;
  });
}

/** Which of two distances is the shorter one, for sorting. */
export function compareFar(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((far, position) => far !== (other[position] ?? 0));
  return index < 0 ? 0 : (one[index] ?? 0) < (other[index] ?? 0) ? -1 : 1;
}

/** A key in a list as its item, `crews.rows.0`, and where it stands in that, `cells.1`; empty where the item is the text. */
export interface ItemKey {
  item: string;
  rest: string;
}

/** A key by each list that it stands in, the outermost first. */
export function listItems(key: string): ItemKey[] {
  const parts = key.split('.');
  return parts.flatMap((part, index) =>
    isPosition(part)
      ? [{ item: parts.slice(0, index + 1).join('.'), rest: parts.slice(index + 1).join('.') }]
      : [],
  );
}

/** What the keys of a list have in common: `crews.rows.*`. */
export function shapeOf(key: string): string {
  return key
    .split('.')
    .map((part) => (isPosition(part) ? '*' : part))
    .join('.');
}
