import { expect, test, type Page } from '@playwright/test';
import { kinds } from './built-pages.ts';
import { openShown } from './open-shown.ts';
import { watchShifts } from './watch-shifts.ts';

/** What of the page waits until it comes near the window, and how much of that is rendered. */
const readWaiting = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('main *')].filter(
      (one) => getComputedStyle(one).getPropertyValue('content-visibility') === 'auto',
    );
    return {
      count: parts.length,
      rendered: parts.filter((part) =>
        part.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }),
      ).length,
      withNotes: parts.filter((part) => part.querySelector('.fact-note')).length,
      ids: parts
        .flatMap((part) => [part, ...part.querySelectorAll('[id]')].map(({ id }) => id))
        .filter(Boolean),
    };
  });

/** Waits until so many frames were painted: what comes near is rendered in the one after. */
const paint = (page: Page, frames: number) =>
  page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
  }, frames);

/** Scrolls by steps of most of a window, each of them painted. */
const scrollAll = (page: Page, way: 1 | -1) =>
  page.evaluate(async (step) => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let before = -1; before !== scrollY;) {
      before = scrollY;
      scrollBy(0, step * innerHeight * 0.8);
      await frame();
      await frame();
    }
  }, way);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('most of a long page is not rendered before it comes near', async ({ page }) => {
    for (const kind of ['front', 'chapter']) {
      await openShown(page, kinds[kind] ?? '/');
      const { count, rendered } = await readWaiting(page);
      expect(count, kind).toBeGreaterThan(3);
      expect(rendered / count, kind).toBeLessThan(0.3);
    }
  });

  test('no note that opens over the page stands in a part that waits, and none waits on paper', async ({
    page,
  }) => {
    for (const path of Object.values(kinds)) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(path);
      expect((await readWaiting(page)).withNotes, path).toBe(0);
      await page.emulateMedia({ media: 'print' });
      expect((await readWaiting(page)).count, path).toBe(0);
    }
  });

  for (const width of [360, 1280])
    test(`a link leads to its place, and what stands above it does not move it, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      for (const kind of ['front', 'chapter', 'timeline', 'count']) {
        const path = kinds[kind] ?? '/';
        await page.goto(path);
        const { ids } = await readWaiting(page);
        expect(ids.length, kind).toBeGreaterThan(2);
        for (const part of [0, 0.25, 0.5, 0.75, 1]) {
          const id = ids[Math.floor(part * (ids.length - 1))];
          await page.goto('about:blank');
          await openShown(page, `${path}#${id}`);
          await paint(page, 12);
          const { top, below } = await page.locator(`[id="${id}"]`).evaluate((place) => ({
            top: place.getBoundingClientRect().top,
            below: document.documentElement.scrollHeight - innerHeight - scrollY,
          }));
          expect(top, `${path}#${id}`).toBeGreaterThanOrEqual(0);
          if (below > 60) expect(top, `${path}#${id}`).toBeLessThan(60);
        }
      }
    });

  test('the words and links of a part that waits are found and reached', async ({ page }) => {
    await openShown(page, kinds.front ?? '/');
    const last = page.locator('.steps > li').last().locator('a').first();
    const words = await last.evaluate((link) => link.textContent.trim().slice(0, 30));
    const isFound = await page.evaluate(
      (text) => Reflect.apply(Reflect.get(window, 'find'), window, [text]),
      words,
    );
    expect(isFound).toBe(true);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await last.focus();
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
  });

  test('nothing shifts while a page is scrolled down and up', async ({ page }) => {
    await watchShifts(page);
    for (const kind of ['front', 'chapter', 'entry', 'timeline', 'count']) {
      await openShown(page, kinds[kind] ?? '/');
      await scrollAll(page, 1);
      await scrollAll(page, -1);
      expect(await page.evaluate(() => Reflect.get(window, 'shift')), kind).toBe(0);
    }
  });
});
