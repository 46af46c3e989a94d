import type { CountPoint } from './count-layout.ts';

const leastDistance = 10;

/** The points that have room for a numeral on a phone too; the last one always has it. */
export function spacePoints(points: readonly CountPoint[]): CountPoint[] {
  const kept: CountPoint[] = [];
  for (const point of [...points].reverse()) {
    const next = kept.at(-1);
    if (!next || next.x - point.x >= leastDistance) kept.push(point);
  }
  return kept.reverse();
}
