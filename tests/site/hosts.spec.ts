import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { binaryTypes, textTypes } from '../../src/outputs/media-types.ts';
import { loadSite } from '../bench/load-site.ts';
import { ensureNginx } from '../find-nginx.ts';
import { noNginx, serveByNginx } from '../serve-nginx.ts';
import { wordsFor } from '../../src/words/words.ts';
import { dist, fileOf, pagePaths, readPage, storyOf } from './built-pages.ts';

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name));
const present = new Set(files);
const isForHosts = (file: string) =>
  /\/(_headers|_redirects|\.htaccess|\.nojekyll|_(nginx|caddy|lighttpd)\/[\w.]+)$/.test(file);

test('every file is of a type that hosts are told of, and each text that is worth it is there compressed', () => {
  const faults: string[] = [];
  for (const file of files) {
    if (isForHosts(file) || /\.(br|gz)$/.test(file)) continue;
    const type = extname(file).slice(1);
    if (!(type in textTypes) && !(type in binaryTypes))
      faults.push(`${file} is of a type that no host is told of`);
    const content = readFileSync(file);
    const isWorthIt = type in textTypes && content.length >= 1_000;
    for (const [form, unpack] of [
      ['br', brotliDecompressSync],
      ['gz', gunzipSync],
    ] as const) {
      const packed = `${file}.${form}`;
      const isThere = present.has(packed);
      if (isThere !== isWorthIt) faults.push(`${packed} is ${isThere ? '' : 'not '}there`);
      else if (isThere && !unpack(readFileSync(packed)).equals(content))
        faults.push(`${packed} is of another text`);
    }
  }
  expect(faults).toEqual([]);
});

test('every page says what it weighs as brotli, to the KB', () => {
  for (const path of pagePaths) {
    const html = readPage(path);
    if (!/<footer/.test(html)) continue;
    const kilobytes = Math.round(readFileSync(`${fileOf(path)}.br`).length / 1000);
    const { pageWeighs } = wordsFor(storyOf(path).language);
    expect(html, path).toContain(`<p class="weight" data-plain>${pageWeighs(String(kilobytes))}</p>`);
  }
});

test('nginx holds a load of every page without an error', async () => {
  const nginx = ensureNginx();
  test.skip(!nginx, noNginx);
  const site = await serveByNginx(nginx ?? '', dist);
  const { requests, errors } = await loadSite(site.address, pagePaths, { requests: 4_000, clients: 64 });
  site.close();
  expect([requests, errors]).toEqual([4_000, 0]);
});
