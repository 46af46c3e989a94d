import { expect, test, type BrowserContextOptions } from '@playwright/test';
import { kinds, pagePaths, readPage, story } from './built-pages.ts';
import { findTextFaults } from './find-text-faults.ts';

const withAxis = story.entries.find(({ contested }) => contested.some(({ rejected }) => rejected));
const paths = [
  ...Object.entries(kinds).flatMap(([kind, path]) => (kind === 'print' ? [] : [path])),
  `/${withAxis?.chapter.slug}/${withAxis?.slug}/`,
];
const wide = { width: 1280, height: 900 };
/** The spacing of WCAG 2.2, criterion 1.4.12. */
const spacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

const readers: Record<string, BrowserContextOptions> = {
  'at 400 % zoom': { viewport: { width: 320, height: 256 } },
  'with wide text spacing': { viewport: { width: 768, height: 900 }, bypassCSP: true },
  'in the dark': { viewport: wide, colorScheme: 'dark' },
  'in forced colours': { viewport: wide, forcedColors: 'active' },
  'with more contrast': { viewport: wide, contrast: 'more' },
};

for (const [how, options] of Object.entries(readers)) {
  test.describe(how, () => {
    test.use(options);

    test(`a page of each kind can be read ${how}`, async ({ page }) => {
      test.setTimeout(120_000);
      const faults: string[] = [];
      for (const path of paths) {
        await page.goto(path);
        if (options.bypassCSP) await page.addStyleTag({ content: spacing });
        faults.push(...(await findTextFaults(page)).map((fault) => `${path} ${fault}`));
        await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      }
      expect(faults).toEqual([]);
    });
  });
}

test('nothing moves by itself, so there is nothing to stop for those who ask for less motion', () => {
  for (const path of pagePaths)
    expect(readPage(path), path).not.toMatch(/[{;](animation|transition|scroll-behavior)[\w-]*:/);
});

test.describe('with more contrast', () => {
  test.use({ contrast: 'more' });

  test('small print and hairlines are as dark as the text', async ({ page }) => {
    await page.goto('/');
    const colours = await page.evaluate(() =>
      ['--mute', '--rule', '--hair', '--ink'].map((name) => {
        document.body.style.color = `var(${name})`;
        return getComputedStyle(document.body).color;
      }),
    );
    expect(new Set(colours).size).toBe(1);
  });
});

test('no line of the whole story begins with the number of a note', async ({ page }) => {
  await page.goto('/print/');
  for (const width of [320, 360, 412, 768]) {
    await page.setViewportSize({ width, height: 900 });
    const alone = await page.$$eval('.cite', (cites) =>
      cites.flatMap((cite) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        walker.currentNode = cite;
        let before = walker.previousNode();
        while (before && !before.nodeValue?.trim()) before = walker.previousNode();
        if (!before?.nodeValue || !cite.closest('p, li, dd, td, figcaption, h3')?.contains(before)) return [];
        const end = before.nodeValue.trimEnd().length;
        const range = document.createRange();
        range.setStart(before, end - 1);
        range.setEnd(before, end);
        const word = range.getBoundingClientRect();
        const [number] = cite.querySelector('a')?.getClientRects() ?? [];
        const isHidden = !number || word.width <= 1;
        return isHidden || number.bottom - number.height / 3 < word.bottom + 4
          ? []
          : [before.nodeValue.slice(-30)];
      }),
    );
    expect(alone, `${width} px`).toEqual([]);
  }
});
