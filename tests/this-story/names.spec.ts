import { expect, test } from '@playwright/test';
import { kinds, story } from '../site/built-pages.ts';

/** Writes a name as a template of the accessibility tree does. */
const quote = (name: string) => JSON.stringify(name);
const lines = (indent: number, all: readonly string[]) =>
  all.map((line) => `${' '.repeat(indent)}- ${line}`).join('\n');

test('the count is heard as a caption that tells it, its points in order, and a table with heads', async ({
  page,
}) => {
  const { quantity } = story;
  await page.goto(`/${quantity?.slug}/`);
  const main = page.getByRole('main');
  const points = main.getByRole('group', { name: /Arrow keys/ }).getByRole('link');
  await expect(points.first()).toHaveAccessibleName(/^1 of/);
  const count = await points.count();
  await expect(main).toMatchAriaSnapshot(`
- main:
  - figure /on the day of the article/:
    - heading [level=1]
    - group /Arrow keys walk them in the order of time/:
${lines(
  6,
  Array.from({ length: count }, (_, index) => `link /^${index + 1} of ${count}, .*% of the plan/`),
)}
  - table /Bold is reported/:
    - rowgroup:
      - row:
${lines(
  8,
  [
    'Date, and what was reported',
    ...(quantity?.measure.series ?? [])
      .filter(({ of, basis }) => of === quantity?.measure.series[0]?.of && basis !== 'reported')
      .map(({ label }) => label),
  ].map((head) => `columnheader ${quote(head)}`),
)}
`);
});

test('a note is heard after its figure: what it is, who says so, and where to read on', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 900 });
  await page.goto(kinds.chapter ?? '');
  const figure = page.locator('.steps a[data-note]').first();
  await expect(figure).toHaveAccessibleName(/\d/);
  await figure.press('Enter');
  await expect(page.locator(':popover-open')).toMatchAriaSnapshot(`
- paragraph:
  - superscript:
    - link /\\d+/
- link "Sources and uses":
  - /url: /facts/
- link "Close"
`);
  await page.keyboard.press('Tab');
  await expect(page.locator(':popover-open').getByRole('link').first()).toBeFocused();
});

test('a reader goes from the front page to the source of a figure and back to the chapter, by keyboard alone', async ({
  page,
}) => {
  const press = async (key: string, until: string) => {
    for (let count = 0; count < 80; count += 1) {
      await page.keyboard.press(key);
      const focused = page.locator(':focus');
      if (
        (await focused.count()) &&
        (await focused.evaluate((one, selector) => one.matches(selector), until))
      )
        return;
    }
    throw new Error(`${key} does not reach ${until}`);
  };
  const [chapter] = story.chapters;
  await page.setViewportSize({ width: 900, height: 900 });
  await page.goto('/');
  await press('Tab', `header a[href="/${chapter?.slug}/"]`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/${chapter?.slug}/`);
  await press('Tab', '.steps a[data-note]');
  await page.keyboard.press('Enter');
  await expect(page.locator(':popover-open')).toBeVisible();
  await press('Tab', ':popover-open a[href^="/facts/"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/facts\/[\w-]+\/$/);
  await expect(page.locator('#sources li').first()).toBeVisible();
  await press('Tab', `header a[href="/${chapter?.slug}/"]`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/${chapter?.slug}/`);
});
