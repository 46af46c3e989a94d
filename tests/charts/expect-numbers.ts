import { assert } from 'vitest';

const tolerance = 1e-9;
/** Layouts give two digits after the point. */
const rounding = 0.005;

export function expectBetween(what: string, value: number, low: number, high: number): void {
  const isBetween = value >= low - tolerance && value <= high + tolerance;
  if (!isBetween) assert.fail(`${what}: ${value} is not between ${low} and ${high}`);
}

export function expectClose(what: string, value: number, exact: number): void {
  expectBetween(what, value, exact - rounding, exact + rounding);
}

/** Each value is at least so far above the one before it. */
export function expectApart(what: string, values: readonly number[], gap: number): void {
  values.forEach((value, index) => {
    if (index > 0) expectBetween(`${what}, ${index}`, value, (values[index - 1] ?? NaN) + gap, Infinity);
  });
}
