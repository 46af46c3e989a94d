import { expect, type Page } from '@playwright/test';

/** Opens a page and waits until its scripts have run; the share button is put there last. */
export async function openShown(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('footer .share-button')).toHaveCount(1);
}
