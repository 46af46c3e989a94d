import { expect, test } from '@playwright/test';
import { story } from '../site/built-pages.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a reader follows a development from the timeline to its page, and on to the next', async ({
      page,
    }) => {
      await page.goto('/timeline/');
      await page.locator('main ol a[href="/deployment/second-contingent/"]').first().click();
      await expect(page).toHaveURL('/deployment/second-contingent/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        story.bySlug.get('second-contingent')?.title.text ?? '',
      );
      await expect(page.getByText('Best supported').first()).toBeVisible();
      const next = story.entries.find(({ slug }) => slug === 'second-contingent')?.next;
      await page
        .getByRole('link', { name: next?.label.text ?? '' })
        .last()
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(next?.title.text ?? '');
    });

    test('a shared link opens at its place and marks it', async ({ page }) => {
      for (const link of [
        '/contested/#death-toll',
        '/glossary/#term-apc',
        '/contested/death-toll/#accounts',
        '/sources/#R46',
        '/sources/news/#R46',
        '/deployment/#first-contingent',
      ]) {
        await page.goto(link);
        await expect(page.locator(':target')).toBeInViewport();
      }
    });
  });
}

test('the timeline is an ordered list of links without style sheets', async ({ page }) => {
  await page.goto('/timeline/');
  await page.evaluate(() => document.querySelectorAll('style').forEach((style) => style.remove()));
  const items = page.locator('main ol > li');
  await expect(items).toHaveCount(story.entries.length + 1);
  const dates = await page
    .locator('main ol > li time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(dates.slice(0, 4)).toEqual(['2022-10', '2023-07-29', '2023-10-02', '2023-10-09']);
});

test('the impossible date is struck out and leads to what is followed', async ({ page }) => {
  await page.goto('/timeline/');
  const rejected = page.locator('#on-line-impossible-date');
  await expect(rejected.locator('.day')).toHaveCSS('text-decoration-line', 'line-through');
  await rejected.getByRole('link').click();
  await expect(page).toHaveURL('/contested/impossible-date/');
  await expect(page.locator('#accounts .follow')).toContainText('16 July 2024');
});
