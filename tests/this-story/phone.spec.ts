import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 360, height: 740 } });

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('of the sources only the one that a number leads to is seen, until all are asked for', async ({
      page,
    }) => {
      await page.goto('/');
      const seen = page.locator('#sources .sources > li:visible');
      const count = await page.locator('#sources .sources > li').count();
      await expect(seen).toHaveCount(0);
      await page.goto('/#source-3');
      await expect(seen).toHaveCount(1);
      await expect(page.locator('#source-3')).toBeInViewport();
      await page.locator('#sources .unfold a').click();
      await expect(seen).toHaveCount(count);
      await expect(page.locator('#sources .unfold')).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await page.goto('/#source-3');
      await expect(seen).toHaveCount(count);
    });
  });
}
