import { expect, test } from 'vitest';
import { Progress } from '../../src/outputs/progress.ts';

/** What is shown of a hundred steps of some milliseconds each. */
function show(isTTY: boolean, each: number): { written: string[]; lines: string[] } {
  const [written, lines]: [string[], string[]] = [[], []];
  let time = 0;
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 };
  const logger = { info: (line: string) => void lines.push(line) };
  const progress = new Progress(logger, 'cards drawn', 100, { stream, now: () => time });
  for (let step = 0; step < 100; step += 1) {
    time += each;
    progress.step();
  }
  progress.end();
  return { written, lines };
}

test('a terminal has a bar that grows, is written over, and is gone at the end', () => {
  const { written, lines } = show(true, 100);
  expect(lines).toEqual([]);
  expect(written).toHaveLength(101);
  expect(written[49]).toBe(`\r\u001B[2K${'█'.repeat(12)}${'░'.repeat(12)} 50 of 100 cards drawn`);
  expect(written[99]).toContain('█'.repeat(24));
  expect(written.at(-1)).toBe('\r\u001B[2K');
  expect(show(true, 10).written.length).toBeLessThan(15);
});

test('a log has a line every few seconds, and none of what is quick', () => {
  expect(show(false, 100)).toEqual({
    written: [],
    lines: ['50 of 100 cards drawn', '100 of 100 cards drawn'],
  });
  expect(show(false, 1)).toEqual({ written: [], lines: [] });
});
