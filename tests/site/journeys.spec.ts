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

test('a reader walks the whole story along its time', async ({ page }) => {
  const [first] = story.entries;
  await page.goto(`/${first?.chapter.slug}/${first?.slug}/`);
  for (const entry of story.entries.slice(1)) {
    await page.locator('a[rel=next]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(entry.title.text);
  }
  await expect(page.locator('a[rel=next]')).toHaveCount(0);
});

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
  await expect(page.locator('main').getByRole('link')).toHaveCount(story.chapters.length + 1);
});
