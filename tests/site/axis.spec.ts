import { expect, test } from '@playwright/test';
import { countDaysBetween } from '../../src/dates.ts';
import { contestedPath } from '../../src/paths.ts';
import { readPage, story } from './built-pages.ts';
import { findTextFaults } from './find-text-faults.ts';

const pathOf = ({ slug, chapter }: (typeof story.entries)[number]) => `/${chapter.slug}/${slug}/`;

const rejections = story.contested.flatMap((point) => {
  return point.rejected ? [{ point, entry: point.rejected.entry, rejected: point.rejected }] : [];
});
const plans = story.entries.filter(({ kind, outcome }) => kind === 'plan' && outcome);

for (const { point, entry, rejected } of rejections) {
  test(`${entry.slug} shows why its printed date cannot be right`, async ({ page }) => {
    await page.goto(pathOf(entry));
    const axis = page.locator('figure.axis');
    await expect(axis).toHaveCount(1);
    const caption = axis.locator('figcaption');
    await expect(caption.locator('s time')).toHaveAttribute('datetime', rejected.date.edtf);
    await expect(caption.locator('time').nth(1)).toHaveAttribute('datetime', entry.date.edtf);
    const days = Math.abs(countDaysBetween(rejected.date, entry.date) ?? 0);
    await expect(caption.locator('data')).toHaveText(`${days} days`);
    await expect(caption.locator('data')).toHaveAttribute('value', String(days));

    const links = await axis
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(new Set(links)).toEqual(new Set([contestedPath(point), ...rejected.against.map(pathOf)]));
    for (const href of links) {
      const [path = '', id] = href.split('#');
      expect(readPage(path)).toContain(id ? `id="${id}"` : '<h1');
    }
    const dates = await axis
      .locator('ol time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates).toHaveLength(rejected.against.length + 2);
    expect(dates).toEqual([...dates].sort());
    await expect(axis.locator('li.rejected time')).toHaveCSS('text-decoration-line', 'line-through');
  });
}

for (const entry of plans) {
  test(`${entry.slug} ties the plan to what became of it, without red`, async ({ page }) => {
    await page.goto(pathOf(entry));
    const axis = page.locator('figure.axis');
    const times = axis.locator('figcaption time');
    await expect(times.first()).toHaveAttribute('datetime', entry.date.edtf);
    await expect(times.last()).toHaveAttribute('datetime', entry.outcome?.date.edtf ?? '');
    await axis.getByRole('link').last().click();
    await expect(page).toHaveURL(new RegExp(`/${entry.outcome?.slug}/$`));
    await page.goBack();
    await expect(page.locator('.axis .rejected, .axis.rejects')).toHaveCount(0);
  });
}

for (const entry of [...rejections.map((rejection) => rejection.entry), ...plans]) {
  test(`${entry.slug} prints no label over another at any width, and none too small`, async ({ page }) => {
    await page.goto(pathOf(entry));
    for (const width of [320, 360, 660, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await findTextFaults(page), `${width} px`).toEqual([]);
      const sizes = await page
        .locator('.axis :is(text, time, a, span, figcaption):visible')
        .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
      expect(Math.min(...sizes), `${width} px`).toBeGreaterThanOrEqual(13);
    }
  });
}

test('every other entry has no axis', () => {
  const shown = new Set([...rejections.map(({ entry }) => entry), ...plans]);
  for (const entry of story.entries) {
    expect(readPage(pathOf(entry)).includes('<figure class="axis'), entry.slug).toBe(shown.has(entry));
  }
});

test('the page for paper shows each rejected date on an axis, with links that stay on it', async ({
  page,
}) => {
  await page.goto('/print/');
  const axes = page.locator('#contested figure.axis');
  await expect(axes).toHaveCount(rejections.length);
  for (const href of await axes
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))) {
    await expect(page.locator(`[id="${href?.slice(1)}"]`)).toHaveCount(1);
  }
});
