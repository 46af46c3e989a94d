import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileClient, compileForShown } from '../../src/layouts/client-script.ts';
import { writePolicy } from '../../src/layouts/security-policy.ts';

test('a script loses its types, and comes out alike each time', async () => {
  const source = 'const answer: number = 6 * 7;\nconsole.log(answer);\n';
  const code = await compileClient(source);
  expect(code).not.toContain('number');
  expect(code).not.toContain('\n');
  expect(await compileClient(source)).toBe(code);
});

test('a script for a shown page runs nothing before the page has loaded and a frame was drawn', async () => {
  const steps: string[] = [];
  const waits: Record<string, () => void> = {};
  const wait = (name: string) => (work: () => void) => (waits[name] = work);
  const run = new Function(
    'steps',
    'addEventListener',
    'requestAnimationFrame',
    'setTimeout',
    await compileForShown('steps.push("run");'),
  ) as (...given: unknown[]) => void;
  run(steps, (name: string, work: () => void) => (waits[name] = work), wait('frame'), wait('task'));
  for (const name of ['load', 'frame', 'task']) {
    expect(steps).toEqual([]);
    waits[name]?.();
  }
  expect(steps).toEqual(['run']);
});

test('the script of the embeds is short', async () => {
  const file = join(import.meta.dirname, '../../src/client/embed-height.client.ts');
  expect((await compileClient(readFileSync(file, 'utf8'))).length).toBeLessThan(300);
});

test('a policy names scripts of the page by their hashes, and allows none without', () => {
  expect(writePolicy(['a{}'])).toContain("script-src 'self';");
  expect(writePolicy(['a{}'], ['1', '2'])).toMatch(/script-src 'self' 'sha256-[^']+' 'sha256-[^']+';/);
});
