import type { CountPoint } from './count-layout.ts';

/** Room of a numeral on a phone, in % of the frame; one with its bound or a scale word takes more. */
const leastDistance = 10;
const roomOfLetter = 2;

/** How far from a point the next one with a numeral may stand, in % of the frame. */
function roomOfNumeral({ point }: Pick<CountPoint, 'point'>): number {
  return Math.max(leastDistance, point.printed.text.length * roomOfLetter);
}

/** The points that have room for a numeral on a phone too; the last one always has it. */
export function spacePoints(points: readonly CountPoint[]): CountPoint[] {
  const kept: CountPoint[] = [];
  for (const point of [...points].reverse()) {
    const next = kept.at(-1);
    if (!next || next.x - point.x >= roomOfNumeral(point)) kept.push(point);
  }
  return kept.reverse();
}
