import { expect, test, type Page } from '@playwright/test';
import { kinds } from './built-pages.ts';

const widths = [320, 360, 768, 1100, 1280, 1920];

/** Pairs of timeline labels whose boxes overlap. */
async function findOverlaps(page: Page): Promise<string[]> {
  return page.locator('.line li').evaluateAll((items) => {
    const boxes = items.flatMap((item) => {
      const link = item.querySelector('a');
      return link ? [{ id: item.id, box: link.getBoundingClientRect() }] : [];
    });
    return boxes.flatMap(({ id, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 1 &&
            other.top < box.bottom - 1,
        )
        .map((other) => `${id} and ${other.id}`),
    );
  });
}

for (const width of widths) {
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of Object.values(kinds)) {
      await page.goto(path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });

  test(`no two labels of the timeline overlap at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/timeline/', '/']) {
      await page.goto(path);
      expect(await findOverlaps(page), path).toEqual([]);
    }
  });
}

test('nothing shifts while a page loads', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of Object.values(kinds)) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => Reflect.get(window, 'shift')), path).toBe(0);
  }
});
