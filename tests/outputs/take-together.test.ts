import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeTogether } from '../../src/outputs/take-together.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what comes in quick succession is one', () => {
  let acts = 0;
  const tell = takeTogether(() => (acts += 1));
  for (let time = 0; time < 20; time += 1) {
    tell();
    vi.advanceTimersByTime(30);
  }
  expect(acts).toBe(0);
  vi.advanceTimersByTime(1_000);
  expect(acts).toBe(1);
  tell();
  vi.advanceTimersByTime(1_000);
  expect(acts).toBe(2);
});
