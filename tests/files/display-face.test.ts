import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cutDisplayFace } from '../../src/typeface/display-face.ts';

const folder = mkdtempSync(join(tmpdir(), 'face-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the face is cut again only when the texts use another sign', async () => {
  const cut = (text: string) => {
    writeFileSync(join(folder, 'about.md'), text);
    return cutDisplayFace(700, 'Sources', folder);
  };
  const before = await cut('The bridge fell.');
  expect(await cut('The bridge fell. The bridge fell.')).toBe(before);
  const after = await cut('The bridge fell in May.');
  expect(after.length).toBeGreaterThan(before.length);
  expect(await cutDisplayFace(400, 'Sources', folder)).not.toBe(after);
});
