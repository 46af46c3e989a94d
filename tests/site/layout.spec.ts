import { expect, test, type Page, type Route } from '@playwright/test';
import { kinds } from './built-pages.ts';
import { openShown } from './open-shown.ts';
import { watchShifts } from './watch-shifts.ts';

/** Opens a page, and waits until its script has run, its faces have come or failed, and all of it is painted. */
async function openWhole(page: Page, path: string): Promise<void> {
  await openShown(page, path);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  });
}

const faces = ['not yet here', 'late', 'missing', 'cached'] as const;
for (const [face, width] of faces.flatMap((one) => [360, 1280].map((px) => [one, px] as const))) {
  test(`nothing shifts while a page loads, ${width} px wide, with the headline face ${face}`, async ({
    browser,
  }) => {
    const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
    await watchShifts(page);
    if (face === 'missing') await page.route('**/display.woff2?*', (route) => route.abort());
    if (face === 'late') {
      await page.route('**/display.woff2?*', async (route) => {
        await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
        await route.continue();
      });
    }
    if (face === 'cached') await openWhole(page, '/');
    for (const path of Object.values(kinds)) {
      await openWhole(page, path);
      expect(await page.evaluate(() => Reflect.get(window, 'shift')), path).toBe(0);
    }
  });
}

test('a page is painted on a phone while all that it asks for is still to come', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage();
  for (const path of Object.values(kinds)) {
    const held: Route[] = [];
    await page.route('**', (route) =>
      route.request().isNavigationRequest() ? route.continue() : held.push(route),
    );
    await page.goto(path, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await Promise.all(held.map((route) => route.abort()));
    await page.unroute('**');
  }
});

test('no script changes the sheet of a page', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage();
  await page.addInitScript(() => {
    Object.assign(window, { inserted: 0 });
    CSSStyleSheet.prototype.insertRule = () =>
      Object.assign(window, { inserted: Reflect.get(window, 'inserted') + 1 }).length;
  });
  for (const path of Object.values(kinds)) {
    await openShown(page, path);
    expect(await page.evaluate(() => Reflect.get(window, 'inserted')), path).toBe(0);
  }
});

test('the system faces that stand in for the headline face set its lines as wide', async ({ page }) => {
  await page.goto('/');
  const widths = await page.evaluate(async () => {
    await document.fonts.load('800 100px Display');
    const context = document.createElement('canvas').getContext('2d');
    const headlines = [...document.querySelectorAll('h1, h2, .line b')]
      .map((one) => one.textContent)
      .join(' ');
    return ['Display', 'Display narrow', 'Display wide'].map((family) => {
      if (!context) return 0;
      context.font = `800 100px "${family}"`;
      return context.measureText(headlines).width;
    });
  });
  const [face = 0, ...fallbacks] = widths;
  for (const width of fallbacks) expect(Math.abs(width / face - 1)).toBeLessThan(0.02);
});
