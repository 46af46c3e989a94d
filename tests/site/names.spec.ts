import { expect, test } from '@playwright/test';
import { kinds, story } from './built-pages.ts';

/** Writes a name as a template of the accessibility tree does. */
const quote = (name: string) => JSON.stringify(name);
const lines = (indent: number, all: readonly string[]) =>
  all.map((line) => `${' '.repeat(indent)}- ${line}`).join('\n');

test('the timeline is heard as marks in order, a choice of chapters and the list of developments', async ({
  page,
}) => {
  await page.goto('/timeline/');
  const main = page.getByRole('main');
  const marks = main.getByRole('group', { name: /Arrow keys/ }).getByRole('link');
  await expect(marks.first()).toHaveAccessibleName(/^1 of/);
  const names = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
  for (const [index, name] of names.entries())
    expect(name).toMatch(new RegExp(`^${index + 1} of ${names.length}, .*\\d{4}, .`));
  await expect(main).toMatchAriaSnapshot(`
- main:
  - heading [level=1]
  - figure:
    - group /Arrow keys walk them in the order of time/
  - navigation "One chapter of the line":
    - link "All chapters"
${lines(
  4,
  story.chapters.map(({ title }) => `link ${quote(title)}`),
)}
`);
  const links = await page.locator('.line li > a').allTextContents();
  const told = story.entries.map(({ label }) => label.text);
  const heard = links.flatMap((text) => told.find((label) => text.includes(label)) ?? []);
  expect(heard).toEqual(told);
});

test('the share menu is heard as a group with the name of what is shared', async ({ page }) => {
  await page.goto(kinds.entry ?? '');
  const title = await page.title();
  await page.locator('footer .share-button').press('Enter');
  await expect(page.getByRole('group', { name: `Share: ${title}` })).toMatchAriaSnapshot(`
- group:
  - paragraph
  - button "Copy link"
  - button "Copy as quotation"
  - link "WhatsApp"
  - link "Email"
  - link "Cite this page"
  - status
`);
});
