import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { build, copyProject } from '../copy-project.ts';
import { serve, type ServedSite } from '../serve.ts';
import { fileOf, listPagePaths } from './built-pages.ts';
import { keepAxe } from './find-axe-faults.ts';
import { findNewAxeFaults } from './find-new-axe-faults.ts';
import { findFaultsAtWidths } from './find-text-faults.ts';
import { resizePage } from './resize-page.ts';
import { findHtmlFaults } from './validate-html.ts';

test.describe.configure({ mode: 'default' });

let site: ServedSite;
let dist = '';
let paths: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const root = copyProject(join(import.meta.dirname, '../stories/aral'));
  const { status, stdout, stderr } = build(root);
  expect(status, stdout + stderr).toBe(0);
  dist = join(root, 'dist');
  paths = listPagePaths(dist);
  site = await serve(dist, 0);
});

test.afterAll(() => {
  site?.close();
});

test('every page of another story keeps its shape, from the narrowest phone to a desktop, and axe finds nothing on it that is like nothing on another', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await keepAxe(page);
  const resize = await resizePage(page);
  const faults: string[] = [];
  for (const path of paths) {
    await page.goto(`${site.address}${path}`);
    const found = [
      ...(await findNewAxeFaults(page)),
      ...(await findFaultsAtWidths(page, [280, 1280], resize)),
    ];
    faults.push(...found.map((fault) => `${path} ${fault}`));
  }
  expect(faults).toEqual([]);
});

test('every page of another story is valid HTML, fits its budget, and leads to what is there', async () => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  const known = new Set(paths);
  const entry = /^\/(water|cotton|ports|dust|north|seabed)\/./;
  for (const path of paths) {
    const file = fileOf(path, dist);
    for (const fault of await findHtmlFaults(file)) faults.push(`${path}:${fault}`);
    const html = readFileSync(file, 'utf8');
    const bytes = brotliCompressSync(html).length;
    const budget = path === '/print/' ? Infinity : entry.test(path) ? 10_000 : 14_000;
    if (bytes > budget) faults.push(`${path} has ${bytes} bytes of ${budget}`);
    for (const [, address = ''] of html.matchAll(/<a [^>]*?href="(\/[^"#]*\/)(?:#[^"]*)?"/g)) {
      if (!known.has(address)) faults.push(`${path} leads to ${address}, which is not there`);
    }
  }
  expect(faults).toEqual([]);
});

test('a list of disputes shows every side where no article speaks, and no list of it is empty', () => {
  const html = readFileSync(fileOf('/contested/', dist), 'utf8');
  const others = ['area-with-islands', 'area-rounded', 'World Bank', 'The Moscow Times', 'dam-light'];
  expect(others.filter((one) => !html.includes(one))).toEqual([]);
  const empty = paths.filter((path) =>
    /<(ol|ul|dl)\b[^>]*><\/\1>/.test(readFileSync(fileOf(path, dist), 'utf8')),
  );
  expect(empty).toEqual([]);
});
