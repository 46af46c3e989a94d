import { expect, test } from '@playwright/test';
import { story } from './built-pages.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a reader reads the chapters from the header, in steps and row by row', async ({ page }) => {
      await page.goto('/');
      for (const chapter of story.chapters) {
        await page
          .getByRole('navigation', { name: 'Chapters' })
          .getByRole('link', { name: chapter.title })
          .click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(chapter.headline.text);
        await expect(page.locator('.steps > li')).toHaveCount(chapter.steps.length);
        for (const [index, { claim }] of chapter.steps.entries())
          await expect(page.locator('.steps > li').nth(index).getByRole('heading')).toHaveText(claim.text);
        for (const entry of chapter.entries) {
          const row = page.locator(`#${entry.slug}`);
          await expect(row.getByRole('link').first()).toHaveText(entry.title.text);
          await expect(row.getByRole('link').first()).toHaveAttribute(
            'href',
            `/${chapter.slug}/${entry.slug}/`,
          );
          await expect(row).toContainText((entry.why ?? entry.summary).text.slice(0, 20));
        }
      }
    });
  });
}

test('a reader walks the whole story along its time', async ({ page }) => {
  const [first] = story.entries;
  await page.goto(`/${first?.chapter.slug}/${first?.slug}/`);
  for (const entry of story.entries.slice(1)) {
    await page.locator('a[rel=next]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(entry.title.text);
  }
  await expect(page.locator('a[rel=next]')).toHaveCount(0);
});

test('the skip link leads past the header', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the story' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeInViewport();
});

test('a missing page leads back into the story', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  const fronts = story.translations.length + 1;
  await expect(page.locator('main').getByRole('link')).toHaveCount(story.chapters.length + fronts);
});
