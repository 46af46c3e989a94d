import { findArticle } from '../../src/story/ledger.ts';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../serve.ts';
import { placeOf } from '../../src/story/place-of.ts';
import { wordsFor } from '../../src/words/words.ts';
import { pagePaths, plainPath, readPage, story, storyOf } from './built-pages.ts';
import { findAxeFaults } from './find-axe-faults.ts';

const count = `/${story.quantity?.slug}/`;
/** Those of the story’s own language and of one other. */
const embeds = pagePaths.filter(
  (path) => path.startsWith('/embed/') && !story.translations.slice(1).some((one) => one === storyOf(path)),
);

/** Opens a page that another host serves; a browser keeps made-up hosts from framing a local one. */
async function openElsewhere(page: Page, body: string): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  for (const name of ['index.html', '404.html']) writeFileSync(join(root, name), body);
  const site = await serve(root, 0);
  await page.goto(`${site.address}/`);
  site.close();
}

for (const path of embeds) {
  test(`${path} is small, is not indexed, and is its own canonical page`, async ({ page }) => {
    const html = readPage(path);
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(14_000);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<link rel="canonical" href="http://localhost:4321${path}">`);
    await page.goto(path);
    await expect(page.locator('header, footer, nav')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const back = page.getByRole('link', { name: wordsFor(storyOf(path).language).embedWhole });
    await expect(back).toHaveAttribute('target', '_blank');
    await expect(back).toHaveAttribute('rel', 'noopener');
    await expect(page.locator('.source')).toContainText(findArticle(storyOf(path))?.publisher ?? '');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} follows the ${colorScheme} scheme, and axe finds nothing`, async ({ browser }) => {
      const page = await (await browser.newContext({ colorScheme })).newPage();
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      await page.goto(path);
      await expect(page.locator('html')).toHaveCSS(
        'background-color',
        colorScheme === 'light' ? 'rgb(241, 244, 245)' : 'rgb(18, 24, 27)',
      );
      expect(await findAxeFaults(page)).toEqual([]);
      expect(messages).toEqual([]);
    });
  }

  test(`${path} is as high in another page as the snippet makes it`, async ({ page, baseURL }) => {
    const home = placeOf(storyOf(path), plainPath(path) === `/embed${count}` ? count : '/timeline/');
    await page.goto(home);
    const snippet = await page.locator('.take code').textContent();
    expect(snippet).toContain(`src="http://localhost:4321${path}"`);
    await openElsewhere(
      page,
      `<!doctype html>${snippet?.replace('http://localhost:4321', baseURL ?? '').replace('loading="lazy"', '')}`,
    );
    for (const width of [1000, 360]) {
      await page.setViewportSize({ width, height: 700 });
      const inner = page.frames().at(-1);
      await expect
        .poll(async () => {
          const content = await inner?.evaluate(
            () => document.querySelector('main')?.getBoundingClientRect().bottom ?? 0,
          );
          const frame = await page.locator('iframe').evaluate((one) => one.clientHeight);
          const padding = await inner?.evaluate(() =>
            parseFloat(getComputedStyle(document.body).paddingBottom),
          );
          return Math.abs(frame - (content ?? 0) - (padding ?? 0));
        })
        .toBeLessThanOrEqual(2);
      expect(
        await inner?.evaluate(() => document.documentElement.scrollHeight - window.innerHeight),
      ).toBeLessThanOrEqual(0);
    }
  });
}

test('the message of an embed is as documented', async ({ page, baseURL }) => {
  await openElsewhere(page, '<!doctype html>');
  const data = await page.evaluate(
    (address) =>
      new Promise((resolve) => {
        addEventListener('message', (message) => resolve(message.data));
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
      }),
    `${baseURL}/embed/timeline/`,
  );
  expect(data).toEqual({
    type: 'news-explainer:height',
    height: expect.any(Number),
    page: '/embed/timeline/',
  });
});
