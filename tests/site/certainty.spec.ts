import { expect, test } from '@playwright/test';
import { story } from './built-pages.ts';

test('every status that a figure of the story has stands in the key, with its word', async ({ page }) => {
  await page.goto('/');
  const shown = await page
    .locator('.forms .form')
    .evaluateAll((all) => all.map((one) => one.className.split(' ')[1]));
  const used = new Set([...story.facts.values()].map(({ status }) => status));
  expect(shown.sort()).toEqual([...used].sort());
});
