import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { drawQr } from '../../src/drawing/qr.ts';
import { hashCode } from '../../src/outputs/hands/code-hash.ts';
import { Hands } from '../../src/outputs/hands/hands.ts';
import type { Work } from '../../src/outputs/hands/work.ts';

const folder = mkdtempSync(join(tmpdir(), 'made-'));
const qr = (path: string): Work => ['qr', `https://vale.example${path}`, 'The code'];
const page = (main: string) =>
  `<html lang="en"><head><link rel="canonical" href="https://vale.example/a/"><link rel="alternate" type="text/markdown" href="/a.md"></head><body>${main}</body></html>`;
const opened: Hands[] = [];
const open = (place = folder) => {
  const hands = new Hands(place);
  opened.push(hands);
  return hands;
};

afterAll(() => Promise.all(opened.map((hands) => hands.close())));

test('what is begun early is what is made when it is asked for', async () => {
  const hands = open();
  hands.begin(qr('/a/'));
  hands.begin(qr('/a/'));
  expect(await hands.make(qr('/a/'))).toBe(drawQr('https://vale.example/a/', 'The code'));
  expect(hands.done).toBe(1);
  const twin = JSON.parse(await hands.make(['twin', page('<main><p>Rain fell.</p></main>')])) as object;
  expect(twin).toMatchObject({ twin: '/a.md', language: 'en', markdown: 'Rain fell.\n' });
  await hands.close();
});

test('the same of the same text is taken from the folder; without the folder it is made again, and the same', async () => {
  const second = open();
  const known = await second.make(qr('/a/'));
  expect(second.done).toBe(0);
  await second.make(qr('/b/'));
  expect(second.done).toBe(1);
  await second.close();
  expect(readdirSync(folder)).toHaveLength(2);
  rmSync(folder, { recursive: true });
  const third = open();
  expect(await third.make(qr('/a/'))).toBe(known);
  expect(third.done).toBe(1);
});

test('what cannot be made fails where it is asked for, and nothing else with it', async () => {
  const hands = open();
  const faulty: Work = ['twin', page('<p>No main.</p>')];
  hands.begin(faulty);
  await expect(hands.make(faulty)).rejects.toThrow('has no main to make it of');
  expect(await hands.make(qr('/c/'))).toContain('<svg');
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
