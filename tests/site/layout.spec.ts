import { expect, test, type Page } from '@playwright/test';
import type { Fact } from '../../src/story/story.ts';
import { kinds, pagePaths, readPage, shards, story } from './built-pages.ts';
import { findTextFaults } from './find-text-faults.ts';

const widths = [320, 360, 768, 1100, 1280, 1920];
const ends = [320, 1280];

/** The ledger's pages are of one make: those that hold most are seen at every width, the others at two. */
const facts = [...story.facts.values()];
const fullest = new Set(
  [
    ({ label }: Fact) => label.text.length,
    ({ numeral }: Fact) => numeral.length,
    ({ rivals }: Fact) => rivals.length,
    ({ cites }: Fact) => cites.length,
    ({ id }: Fact) => story.uses.byFact.get(id)?.length ?? 0,
    ({ id }: Fact) => readPage(`/facts/${id}/`).length,
  ].map((measure) => {
    const fact = facts.reduce((most, one) => (measure(one) > measure(most) ? one : most));
    return `/facts/${fact.id}/`;
  }),
);
const factPages = new Set(facts.map(({ id }) => `/facts/${id}/`));

for (const [index, paths] of shards(pagePaths, 8).entries()) {
  test(`no page cuts text off, prints any over another or scrolls sideways at any width (${index + 1} of 8)`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      for (const width of factPages.has(path) && !fullest.has(path) ? ends : widths) {
        await page.setViewportSize({ width, height: 900 });
        const found = await findTextFaults(page);
        faults.push(...found.map((fault) => `${path} at ${width} px: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

/** Adds up the layout shifts of the pages that are opened from now on. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

for (const face of ['not yet here', 'late', 'missing', 'cached'] as const) {
  test(`nothing shifts while a page loads, with the headline face ${face}`, async ({ browser }) => {
    const page = await (await browser.newContext()).newPage();
    await watchShifts(page);
    if (face === 'missing') await page.route('**/display.woff2?*', (route) => route.abort());
    if (face === 'late') {
      await page.route('**/display.woff2?*', async (route) => {
        await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
        await route.continue();
      });
    }
    for (const path of Object.values(kinds)) {
      if (face === 'cached') await page.goto(path, { waitUntil: 'networkidle' });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => Reflect.get(window, 'shift')), path).toBe(0);
    }
  });
}

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
