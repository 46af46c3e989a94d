import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { randomInt, randomLcg } from 'd3';
import { expect, test } from 'vitest';
import { CompressionCache } from '../../src/outputs/compressed/compression-cache.ts';
import { MadeCache } from '../../src/outputs/made-cache.ts';

const drawInt = randomInt.source(randomLcg(1))(0, 1000);
/** A text of many short numbers, which each quality packs to another size. */
const write = (numbers: number) => Buffer.from(Array.from({ length: numbers }, drawInt).join());
const folder = () => join(mkdtempSync(join(tmpdir(), 'compressed-')), 'cache');
const pack = (content: Uint8Array, quality: number) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

test('a text is packed as small as brotli can, one of many MB faster, with all of it in sight', async () => {
  const cache = new CompressionCache(folder());
  const small = write(5_000);
  const repeated = write(200_000);
  const large = Buffer.concat([repeated, write(1_200_000), repeated]);
  expect(large.length).toBeGreaterThan(4_200_000);
  expect(pack(small, 9).length).toBeGreaterThan(pack(small, 11).length);
  expect(await cache.compress(small, 'br')).toHaveLength(pack(small, 11).length);
  const packed = await cache.compress(large, 'br');
  expect(packed.length).toBeLessThan(0.9 * pack(large, 9).length);
  expect(brotliDecompressSync(packed).equals(large)).toBe(true);
});

test('what has been packed is taken from the folder, and what nobody asks for leaves it', async () => {
  const place = folder();
  const [one, other] = [write(500), write(600)];
  const first = new CompressionCache(place);
  await first.compress(one, 'br');
  await first.compress(other, 'gz');
  expect(first.made).toBe(2);
  first.sweep();
  const second = new CompressionCache(place);
  expect(brotliDecompressSync(await second.compress(one, 'br'))).toEqual(one);
  expect(second.made).toBe(0);
  second.sweep();
  expect(new MadeCache(place).size).toBe(1);
  expect(gunzipSync(await second.compress(other, 'gz'))).toEqual(other);
  expect(second.made).toBe(1);
});
