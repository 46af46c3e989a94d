import { expect, test, type Page } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { pagePaths, readPage, story } from './built-pages.ts';
import { findAxeFaults } from './find-axe-faults.ts';

const count = `/${story.quantity?.slug}/`;

/** Opens a page and waits until its scripts have run; the share button is put there last. */
async function openShown(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('footer .share-button')).toHaveCount(1);
}

test('axe finds nothing once the scripts have run and a mark is in focus', async ({ page }) => {
  for (const path of ['/timeline/', count]) {
    await openShown(page, path);
    await page.locator('[data-walk] a[tabindex="0"]').first().focus();
    expect(await findAxeFaults(page)).toEqual([]);
  }
});

test('no page carries more than 5 KB of JavaScript', () => {
  for (const path of pagePaths) {
    const scripts = [...readPage(path).matchAll(/<script>([\s\S]*?)<\/script>/g)]
      .map(([, text]) => text)
      .join('');
    expect(brotliCompressSync(scripts).length, path).toBeLessThanOrEqual(5_000);
  }
});
