/** Rounds a coordinate to a hundredth, which no screen or paper can tell from the exact one. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
