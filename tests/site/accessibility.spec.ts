import { expect, test, type Page } from '@playwright/test';
import { kinds } from './built-pages.ts';
import { findAxeFaults, keepAxe } from './find-axe-faults.ts';

/** Opens a note and the share menu in turn. @returns what axe finds in them. */
async function findFaultsInPopovers(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const figure = page.locator('a[data-note]:visible').first();
  if (await figure.count()) {
    await figure.click();
    const shown = '.fact-note:is(:popover-open, :target, .margin)';
    await expect(page.locator(shown).first()).toBeVisible();
    faults.push(...(await findAxeFaults(page, shown)));
    await page.keyboard.press('Escape');
  }
  await page.locator('footer .share-button').click();
  await expect(page.locator('.share-menu')).toBeVisible();
  return [...faults, ...(await findAxeFaults(page, '.share-menu'))];
}

/** Colours move nothing and widths colour nothing: each of both is seen once. */
const readers = [
  { colorScheme: 'light', viewport: { width: 360, height: 740 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
] as const;
for (const reader of readers) {
  test.describe(`${reader.colorScheme}, ${reader.viewport.width} px`, () => {
    test.use(reader);

    test('axe finds nothing on a page of each kind, with a note and the share menu open', async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await keepAxe(page);
      const faults: string[] = [];
      for (const [kind, path] of Object.entries(kinds)) {
        if (kind === 'print') continue;
        await page.goto(path);
        const found = [...(await findAxeFaults(page)), ...(await findFaultsInPopovers(page))];
        faults.push(...found.map((fault) => `${path} ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  });
}
