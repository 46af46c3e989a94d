import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { kinds, pagePaths } from './built-pages.ts';

for (const path of pagePaths) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  });
}

for (const [kind, path] of Object.entries(kinds).filter(([kind]) => kind !== 'print')) {
  test(`axe finds nothing on the ${kind} page in the dark, on a phone`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  });
}
