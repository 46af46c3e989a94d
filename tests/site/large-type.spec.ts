import { expect, test as base } from '@playwright/test';
import { kinds, plainPath, pagePaths } from './built-pages.ts';
import { openShown } from './open-shown.ts';

const readerSize = 32;

/** A reader who has set type to twice its size: in a browser of its own, as another worker takes seconds to start. */
const test = base.extend({
  page: async ({ playwright, launchOptions, baseURL }, use) => {
    const args = [...(launchOptions.args ?? []), `--blink-settings=defaultFontSize=${readerSize}`];
    const browser = await playwright.chromium.launch({ ...launchOptions, args });
    await use(await browser.newPage({ baseURL: baseURL ?? '', serviceWorkers: 'block' }));
    await browser.close();
  },
});

const paths = pagePaths.filter((path) => [kinds.front, kinds.chapter].includes(plainPath(path)));

for (const width of [360, 1280]) {
  test(`the words beside the steps are as large as a reader sets type, and whole, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of paths) {
      await openShown(page, path);
      const words = await page.locator('.steps .number').evaluateAll((numbers) =>
        numbers.flatMap((number) => {
          const size = parseFloat(getComputedStyle(number).fontSize);
          const text = document.createTreeWalker(number, NodeFilter.SHOW_TEXT);
          const found = [];
          while (text.nextNode()) {
            for (const { 0: word, index } of (text.currentNode.textContent ?? '').matchAll(/\S+/g)) {
              const range = document.createRange();
              range.setStart(text.currentNode, index);
              range.setEnd(text.currentNode, index + word.length);
              found.push({ word, size, lines: range.getClientRects().length });
            }
          }
          return found;
        }),
      );
      expect(words.length, path).toBeGreaterThan(0);
      expect(
        words.filter(({ size, lines }) => size < 0.7 * readerSize || lines > 1),
        path,
      ).toEqual([]);
    }
  });
}
