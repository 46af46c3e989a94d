import { expect, test } from '@playwright/test';
import { kinds, story } from './built-pages.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('the header takes two rows of links at most, and leads to every chapter', async ({ page }) => {
  for (const path of Object.values(kinds)) {
    await page.goto(path);
    const tops = await page
      .locator('header.top a:visible')
      .evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().top / 12)));
    expect(new Set(tops).size, path).toBeLessThanOrEqual(2);
  }
  await page.goto(kinds.entry ?? '');
  await page.locator('header.top').getByRole('link', { name: 'Chapters' }).click();
  await expect(page).toHaveURL('/#chapters');
  const doors = page.locator('#chapters');
  await expect(doors).toBeInViewport();
  for (const { slug } of story.chapters)
    await expect(doors.locator(`a[href="/${slug}/"]`).first()).toBeVisible();
});

test('on a wide screen every source is seen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  await expect(page.locator('#sources .sources > li:visible')).toHaveCount(
    await page.locator('#sources .sources > li').count(),
  );
  await expect(page.locator('#sources .unfold')).toBeHidden();
});
