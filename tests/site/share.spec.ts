import { expect, test } from '@playwright/test';
import { kinds } from './built-pages.ts';

test.describe('the share menu', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const read = (page: import('@playwright/test').Page) => page.evaluate(() => navigator.clipboard.readText());

  test('is pointed at the unit whose link was followed, by keyboard too', async ({ page }) => {
    await page.goto(kinds.entry ?? '');
    const link = page.locator('#sources h2 a');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#sources .share-button')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('Share this');
    await page.keyboard.press('Enter');
    await expect(page.locator('.share-menu')).toBeVisible();
    await expect(page.locator(':focus')).toHaveText('Copy link');
    await page.keyboard.press('Enter');
    await expect(page.locator('.share-menu output')).toHaveText('Copied.');
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(await read(page)).toBe(`${canonical}#sources`);
    await page.keyboard.press('Escape');
    await expect(page.locator('.share-menu')).toBeHidden();
    await expect(page.locator(':focus')).toHaveText('Share this');
  });

  test('leads to other services by plain links, and to the citation', async ({ page, request }) => {
    await page.goto(kinds.chapter ?? '');
    await page.locator('footer .share-button').click();
    const links = page.locator('.share-menu a');
    await expect(links).toHaveText(['WhatsApp', 'Email', 'Telegram', 'X', 'Facebook', 'Cite this page']);
    const cite = (await links.last().getAttribute('href')) ?? '';
    expect(await (await request.get(cite)).text()).toContain('BibTeX');
    for (const item of await page.locator('.share-menu > :is(a, button)').all()) {
      expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });

  test('hands over to the device where it can share', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.title = `shared ${data.url}`;
          return Promise.resolve();
        },
      });
    });
    await page.goto(kinds.entry ?? '');
    await page.locator('.kicker .share-button').click();
    await page.getByRole('button', { name: 'Send to…' }).click();
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    await expect(page).toHaveTitle(`shared ${canonical}`);
    await expect(page.locator('.share-menu a')).toHaveText(['Cite this page']);
  });

  test('looks the same on a page that has no button of its own', async ({ page }) => {
    for (const path of [kinds.front, kinds.about ?? kinds.timeline]) {
      await page.goto(path ?? '/');
      const button = page.locator('footer nav .share-button');
      await expect(button).toHaveCSS('border-top-width', '0px');
      await expect(button).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    }
  });

  test('moves nothing when it comes', async ({ page }) => {
    for (const path of [kinds.front, kinds.chapter, kinds.entry, kinds.count]) {
      await page.goto(path ?? '/');
      await expect(page.locator('footer .share-button')).toHaveCount(1);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const one of list.getEntries()) sum += Reflect.get(one, 'value') as number;
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
          }),
      );
      expect(shift).toBe(0);
    }
  });
});
