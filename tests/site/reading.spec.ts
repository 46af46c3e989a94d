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
