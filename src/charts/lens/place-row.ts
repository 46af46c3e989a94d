import type { LensLayout } from './lens-layout.ts';

/** Where a row of the lanes stands, in % of their height. */
export function placeRow(row: number, { rows }: Pick<LensLayout, 'rows'>): string {
  return `${Math.round((row / rows) * 1000) / 10}%`;
}
