import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeTogether } from '../../src/outputs/take-together.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what comes in quick succession is one, and what comes meanwhile is one more', async () => {
  const ends: (() => void)[] = [];
  const tell = takeTogether(
    () =>
      new Promise((resolve) => {
        ends.push(resolve);
      }),
  );
  for (let time = 0; time < 20; time += 1) {
    tell();
    await vi.advanceTimersByTimeAsync(30);
  }
  expect(ends).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(100);
  expect(ends).toHaveLength(1);
  for (let time = 0; time < 20; time += 1) tell();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(100);
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(ends).toHaveLength(2);
});
