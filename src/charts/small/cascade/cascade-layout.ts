import { round } from '../../round.ts';

/** A step of a sum; in % of the width, which is the sum. */
export interface CascadeBar {
  from: number;
  width: number;
}

/** Lays out the steps of a sum, each from where the one before it ends. */
export function layOutCascade(values: readonly number[]): CascadeBar[] {
  const sum = values.reduce((all, value) => all + value, 0);
  let before = 0;
  return values.map((value) => {
    const from = round((before / sum) * 100);
    before += value;
    return { from, width: round((before / sum) * 100 - from) };
  });
}
