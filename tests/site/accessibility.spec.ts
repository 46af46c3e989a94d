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

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };
for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [phone, desktop]) {
    test.describe(`${colorScheme}, ${viewport.width} px`, () => {
      test.use({ colorScheme, viewport });

      test('axe finds nothing on a page of each kind, with a note and the share menu open', async ({
        page,
      }) => {
        test.setTimeout(300_000);
        await keepAxe(page);
        const faults: string[] = [];
        for (const [kind, path] of Object.entries(kinds)) {
          if (kind === 'print') continue;
          await page.goto(path);
          const isNew = colorScheme === 'dark' || viewport === phone;
          const found = [...(isNew ? await findAxeFaults(page) : []), ...(await findFaultsInPopovers(page))];
          faults.push(...found.map((fault) => `${path} ${fault}`));
        }
        expect(faults).toEqual([]);
      });
    });
  }
}
