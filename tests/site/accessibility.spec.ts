import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { kinds, pagePaths } from './built-pages.ts';

/** What axe finds on a page. No page holds frames of another origin, so the faster mode sees it all. */
async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

for (const path of pagePaths) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await findViolations(page)).toEqual([]);
  });
}

for (const [kind, path] of Object.entries(kinds).filter(([kind]) => kind !== 'print')) {
  test(`axe finds nothing on the ${kind} page in the dark, on a phone`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(path);
    expect(await findViolations(page)).toEqual([]);
  });
}
