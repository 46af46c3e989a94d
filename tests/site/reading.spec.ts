import { expect, test, type Page } from '@playwright/test';
import { kinds } from './built-pages.ts';

/** Texts that stick out of the window, or out of a box that cuts them off. */
async function findClipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const unseen = '.unseen, .skip, .bar p, .sprite, svg, .table, [popover]:not(:popover-open)';
    return [...document.querySelectorAll('main *, header *, footer *')].flatMap((element) => {
      if (element.closest(unseen) || !element.textContent?.trim()) return [];
      const box = element.getBoundingClientRect();
      if (box.width === 0) return [];
      const isOutside = box.right > document.documentElement.clientWidth + 1 || box.left < -1;
      return isOutside ? [`${element.tagName} ${element.textContent.trim().slice(0, 40)}`] : [];
    });
  });
}

for (const [kind, path] of Object.entries(kinds).filter(([kind]) => kind !== 'print')) {
  test(`the ${kind} page can be read at 400 % zoom, with wide text spacing and in forced colours`, async ({
    browser,
  }) => {
    const zoomed = await (await browser.newContext({ viewport: { width: 320, height: 256 } })).newPage();
    await zoomed.goto(path);
    expect(await findClipped(zoomed)).toEqual([]);

    const spaced = await (
      await browser.newContext({ viewport: { width: 768, height: 900 }, bypassCSP: true })
    ).newPage();
    await spaced.goto(path);
    await spaced.addStyleTag({
      content:
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
    });
    expect(await findClipped(spaced)).toEqual([]);

    const forced = await (
      await browser.newContext({ viewport: { width: 1280, height: 900 }, forcedColors: 'active' })
    ).newPage();
    await forced.goto(path);
    expect(await findClipped(forced)).toEqual([]);
    await expect(forced.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
