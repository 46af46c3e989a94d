import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { dist, fileOf, kinds, pagePaths, plainPath, readPage, story, storyOf } from './built-pages.ts';

const budgets = { page: 14_000, entry: 10_000 };
/**
 * Words of other languages are longer, and the story is cut to fit in its own. With HTTPS, the certificate that
 * came before has widened the window of the first round trip by more than that.
 */
const translationBudgets = { page: 15_500, entry: 11_000 };
const firstVisitBudget = 32_000;
const faceBudget = 12_000;
/** The most elements of a page of a kind: each costs a phone time before the first paint. */
const elementBudgets = { front: 1_040, chapter: 1_200, entry: 600, timeline: 1_010, count: 1_050 };

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

test('a page of each kind says what it says in few elements', () => {
  const over = Object.entries(elementBudgets).flatMap(([kind, budget]) => {
    const path = kinds[kind];
    const count = path ? (readPage(path).match(/<[a-z]/gi) ?? []).length : 0;
    return count > budget ? [{ kind, count, budget }] : [];
  });
  expect(over).toEqual([]);
});

test('a page asks for its script behind all that it paints', async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  const priorities: string[] = [];
  client.on('Network.requestWillBeSent', ({ request, type }) => {
    if (type === 'Script') priorities.push(request.initialPriority);
  });
  await client.send('Network.enable');
  const asked = [kinds.front, kinds.chapter, kinds.entry, kinds.timeline, kinds.count];
  for (const path of asked) await page.goto(path ?? '/');
  expect(priorities).toEqual(asked.map(() => 'Low'));
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

for (const [width, ahead] of [
  [360, []],
  [1280, ['/display.woff2']],
] as const) {
  test(`no page waits for a file before it is painted, and at ${width} px asks ahead for ${ahead.length}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const asked = new Set<string>();
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (request.isLinkPreload) asked.add(new URL(request.url).pathname);
    });
    for (const path of Object.values(kinds)) {
      asked.clear();
      await page.goto(path);
      const waited = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter((entry) => Reflect.get(entry, 'renderBlockingStatus') === 'blocking')
          .map(({ name }) => name),
      );
      expect(waited, path).toEqual([]);
      expect([...asked], path).toEqual(ahead);
    }
  });
}
