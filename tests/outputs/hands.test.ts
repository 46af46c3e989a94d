import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test, vi } from 'vitest';
import { drawQr } from '../../src/drawing/qr.ts';
import { hashCode } from '../../src/outputs/hands/code-hash.ts';
import { Hands } from '../../src/outputs/hands/hands.ts';
import { MadeCache } from '../../src/outputs/made-cache.ts';
import type { Work } from '../../src/outputs/hands/work.ts';

const folder = mkdtempSync(join(tmpdir(), 'made-'));
const qr = (path: string): Work => ['qr', `https://vale.example${path}`, 'The code'];
const page = (main: string) =>
  `<html lang="en"><head><link rel="canonical" href="https://vale.example/a/"><link rel="alternate" type="text/markdown" href="/a.md"></head><body>${main}</body></html>`;
test('what is begun early is what is made when it is asked for', async () => {
  const hands = new Hands(folder);
  hands.begin(qr('/a/'));
  hands.begin(qr('/a/'));
  expect(await hands.make(qr('/a/'))).toBe(drawQr('https://vale.example/a/', 'The code'));
  expect(hands.done).toBe(1);
  const twin = JSON.parse(await hands.make(['twin', page('<main><p>Rain fell.</p></main>')])) as object;
  expect(twin).toMatchObject({ twin: '/a.md', language: 'en', markdown: 'Rain fell.\n' });
  await hands.close();
});

test('the same of the same text is taken from the folder; without the folder it is made again, and the same', async () => {
  const second = new Hands(folder);
  const known = await second.make(qr('/a/'));
  expect(second.done).toBe(0);
  await second.make(qr('/b/'));
  expect(second.done).toBe(1);
  await second.close();
  expect(new MadeCache(folder).size).toBe(2);
  rmSync(folder, { recursive: true });
  const third = new Hands(folder);
  expect(await third.make(qr('/a/'))).toBe(known);
  expect(third.done).toBe(1);
  await third.close();
});

test('threads are given many pieces at once, and what is left as soon as it is asked for', async () => {
  const hands = new Hands(mkdtempSync(join(tmpdir(), 'made-')));
  const given = vi.spyOn(Worker.prototype, 'postMessage');
  const keys = Array.from({ length: 34 }, (_, number) => hands.begin(qr(`/many-${number}/`)));
  expect(given).toHaveBeenCalledTimes(3);
  for (const key of keys.toReversed()) expect(await hands.take(key)).toContain('<svg');
  expect(given).toHaveBeenCalledTimes(4);
  given.mockRestore();
  await hands.close();
});

test('what cannot be made fails where it is asked for, and nothing else with it', async () => {
  const hands = new Hands(folder);
  const faulty: Work = ['twin', page('<p>No main.</p>')];
  hands.begin(faulty);
  await expect(hands.make(faulty)).rejects.toThrow('has no main to make it of');
  expect(await hands.make(qr('/c/'))).toContain('<svg');
  await hands.close();
});

test('code is another when it, or what it imports at any remove, is; not when something else is', () => {
  const code = mkdtempSync(join(tmpdir(), 'code-'));
  mkdirSync(join(code, 'below'));
  const write = (name: string, text: string) => writeFileSync(join(code, name), text);
  write('entry.ts', "import { one } from './below/one.ts';\n");
  write('below/one.ts', "import type { Two } from './two.ts';\n");
  write('below/two.ts', 'export type Two = 2;\n');
  write('other.ts', 'export const other = 1;\n');
  const hash = () => hashCode(join(code, 'entry.ts'));
  const before = hash();
  write('other.ts', 'export const other = 2;\n');
  expect(hash()).toBe(before);
  write('below/two.ts', 'export type Two = 3;\n');
  expect(hash()).not.toBe(before);
});
