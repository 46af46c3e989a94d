import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { dist, fileOf, kinds, pagePaths, plainPath, story, storyOf } from './built-pages.ts';

const budgets = { page: 14_000, entry: 10_000 };
/**
 * Words of other languages are longer, and the story is cut to fit in its own. With HTTPS, the certificate that
 * came before has widened the window of the first round trip by more than that.
 */
const translationBudgets = { page: 15_500, entry: 11_000 };
const firstVisitBudget = 32_000;
const faceBudget = 12_000;

const notRead = new Set(['/print/', '/404.html']);
const entries = new Set(story.entries.map(({ slug, chapter }) => `/${chapter.slug}/${slug}/`));
const weigh = (content: string | Buffer) => brotliCompressSync(content).length;

/** What the host sends of a page; `hosts.spec` holds it to the page itself. */
const sent = (path: string) => statSync(`${fileOf(path)}.br`).size;

test('every page fits into one round trip', () => {
  const over = pagePaths
    .filter((path) => !notRead.has(plainPath(path)))
    .map((path) => {
      const { page, entry } = storyOf(path).translation ? translationBudgets : budgets;
      return { path, bytes: sent(path), budget: entries.has(plainPath(path)) ? entry : page };
    })
    .filter(({ bytes, budget }) => bytes > budget);
  expect(over).toEqual([]);
});

test('the headline face stays small', () => {
  expect(weigh(readFileSync(join(dist, 'display.woff2')))).toBeLessThanOrEqual(faceBudget);
});

test('a first visit asks for the page, its face, its rules for paper and its icon, from this site only', async ({
  page,
}) => {
  for (const path of [kinds.front, kinds.chapter, kinds.entry, kinds.count]) {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(path ?? '/', { waitUntil: 'networkidle' });
    const others = requests.filter((one) => one !== path);
    expect(
      others.filter(
        (one) =>
          !['/display.woff2', '/paper.css', '/icon.svg', '/favicon.ico'].includes(one) &&
          !/^\/_astro\/site\.[\w-]+\.js$/.test(one),
      ),
    ).toEqual([]);
    const face = readFileSync(join(dist, 'display.woff2')).length;
    const paper = weigh(readFileSync(join(dist, 'paper.css')));
    expect(sent(path ?? '/') + face + paper).toBeLessThanOrEqual(firstVisitBudget);
    page.removeAllListeners('request');
  }
});
