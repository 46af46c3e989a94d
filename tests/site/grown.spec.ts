import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { loadStory } from '../../src/story/load-story.ts';
import { build, copyProject } from '../copy-project.ts';
import { serve, type ServedSite } from '../serve.ts';
import { seedStory } from '../stories/seed-story.ts';
import { findTextFaults } from './find-text-faults.ts';
import { resizePage } from './resize-page.ts';

test.describe.configure({ mode: 'default' });

/** Bytes of a file as brotli of a middling quality, which are more than those of the best, and known sooner. */
const weighQuickly = (file: string) =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const content = mkdtempSync(join(tmpdir(), 'grown-'));
let site: ServedSite;
let dist: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  seedStory(content, { events: 400, seed: 7 });
  const root = copyProject(content);
  const { status, stdout, stderr } = build(root);
  expect(status, stdout + stderr).toBe(0);
  dist = join(root, 'dist');
  site = await serve(dist, 0);
});

test.afterAll(() => {
  site?.close();
});

test('every event of a grown story is in a page of the line, and no reading page is over 60 KB', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const lines = files
    .filter((file) => /^timeline\/\d{4}/.test(file))
    .map((file) => readFileSync(join(dist, file), 'utf8'));
  expect(lines.length).toBeGreaterThan(2);
  for (const { slug, chapter } of loadStory(content).entries) {
    expect(
      lines.some((html) => html.includes(`href="/${chapter.slug}/${slug}/"`)),
      slug,
    ).toBe(true);
  }
  for (const file of files.filter((one) => !one.startsWith('print/'))) {
    expect(weighQuickly(join(dist, file)), file).toBeLessThanOrEqual(60_000);
  }
});

test('the lens of a grown story counts by month, and its years lead to their pages', async ({ page }) => {
  await page.goto(`${site.address}/timeline/`);
  await expect(page.locator('.months rect').first()).toBeVisible();
  const [first] = await page.locator('.parts a').all();
  await first?.click();
  await expect(page.locator('.line li, .parts li').first()).toBeVisible();
  const resize = await resizePage(page);
  for (const path of ['/', '/timeline/', new URL(page.url()).pathname]) {
    await page.goto(`${site.address}${path}`);
    for (const width of [320, 768, 1280]) {
      await resize(width);
      expect(await findTextFaults(page), `${path} at ${width} px`).toEqual([]);
    }
  }
});
