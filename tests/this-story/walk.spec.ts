import { expect, test } from '@playwright/test';
import { story } from '../site/built-pages.ts';
import { openShown } from '../site/open-shown.ts';

const count = `/${story.quantity?.slug}/`;

test('arrow keys walk the lens in the order of time, and each mark says itself in one line', async ({
  page,
}) => {
  await openShown(page, '/timeline/');
  const lens = page.getByRole('group', { name: /Arrow keys/ });
  const marks = lens.getByRole('link');
  const total = await marks.count();
  expect(total).toBeGreaterThan(15);
  await lens.locator('a[tabindex="0"]').focus();
  await expect(marks.first()).toBeFocused();
  const said: string[] = [];
  for (let index = 0; index < total; index += 1) {
    said.push((await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '');
    await page.keyboard.press('ArrowRight');
  }
  expect(said[0]).toMatch(new RegExp(`^1 of ${total}, `));
  expect(new Set(said).size).toBe(total);
  expect(said).toContainEqual(
    expect.stringMatching(/^\d+ of \d+, 3 October 2024, Gran Grif gang attacks Pont-Sondé$/),
  );
  const days = await marks.evaluateAll((all) =>
    all.map((mark) =>
      document
        .querySelector(`${mark.getAttribute('href')} time`)
        ?.getAttribute('datetime')
        ?.slice(0, 10),
    ),
  );
  const exact = days.filter((day) => day?.length === 10);
  expect(exact).toEqual([...exact].sort());
  await page.keyboard.press('Home');
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
});

test('nothing is trapped: Tab leaves the lens, and arrow keys scroll the page elsewhere', async ({
  page,
}) => {
  await openShown(page, '/timeline/');
  await page.locator('.lens a[tabindex="0"]').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'All chapters' })).toBeFocused();
  await page.evaluate(() => scrollTo(0, 600));
  await page.locator('.line li a').nth(3).focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
});

test('a mark in focus is seen, and lights its event in the list; the list lights the mark', async ({
  page,
}) => {
  await openShown(page, '/timeline/');
  await page.locator('.lens a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  const event = await page.evaluate(() => document.activeElement?.getAttribute('data-event'));
  await expect(page.locator(`.line li[data-event="${event}"]`)).toHaveClass(/lit/);
  await expect(page.locator('.lens .said')).toContainText('2 of');
  const stroke = await page.evaluate(() => {
    const circle = document.activeElement?.querySelector('circle');
    return circle ? getComputedStyle(circle).strokeWidth : '';
  });
  expect(stroke).toBe('3px');
  await page.locator('.line li a').nth(2).focus();
  const other = await page.evaluate(() => document.activeElement?.closest('li')?.dataset.event);
  expect(other).not.toBe(event);
  await expect(page.locator(`.line li[data-event="${event}"]`)).not.toHaveClass(/lit/);
  for (const lit of await page.locator(`.lens a[data-event="${other}"]`).all())
    await expect(lit).toHaveClass(/lit/);
});

test('arrow keys walk the count, and Enter opens the row of a point', async ({ page }) => {
  await openShown(page, count);
  await page.locator('#count-chart .points a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const said = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(said).toMatch(/^3 of \d+, 12 September 2024, Jamaica and Belize join, .*426, .*17% of the plan$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${count}#on-2024-09-12-jamaica-belize`);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target')).toHaveClass(/lit/);
});

test('an event in the list of places lights its point on the map', async ({ page }) => {
  await openShown(page, '/glossary/');
  await page.locator('.places div', { hasNotText: 'outside the map' }).first().locator('a').first().focus();
  await expect(page.locator('.map circle.lit')).toHaveCount(1);
  await page.locator('.places div', { hasText: 'Pont-Sondé' }).first().locator('a').first().focus();
  await expect(page.locator('.map circle.lit')).toHaveAttribute('data-event', 'place-saint-marc');
});

test('a chapter is chosen at once and the address follows; the back button goes back', async ({ page }) => {
  await openShown(page, '/timeline/');
  const visible = () => page.locator('.line li:visible').count();
  const all = await visible();
  await page
    .getByRole('navigation', { name: 'One chapter' })
    .getByRole('link', { name: 'Equipment' })
    .click();
  await expect(page).toHaveURL('/timeline/equipment/');
  const chapter = story.chapters.find(({ slug }) => slug === 'equipment');
  expect(await visible()).toBe(chapter?.entries.length);
  await expect(page).toHaveTitle(/^Equipment/);
  await page.goBack();
  await expect(page).toHaveURL('/timeline/');
  expect(await visible()).toBe(all);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a chapter has its own page of the line, and marks lead to the list', async ({ page }) => {
    await page.goto('/timeline/');
    await page.locator('.lens a').first().click({ force: true });
    await expect(page.locator('.line li:target')).toBeInViewport();
    await page
      .getByRole('navigation', { name: 'One chapter' })
      .getByRole('link', { name: 'Equipment' })
      .click();
    await expect(page).toHaveURL('/timeline/equipment/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Equipment');
    const chapter = story.chapters.find(({ slug }) => slug === 'equipment');
    await expect(page.locator('.line li')).toHaveCount(chapter?.entries.length ?? 0);
  });
});

test('marks of the lens and the count answer to 24 px, and do not share their room', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  for (const path of ['/timeline/', count]) {
    await openShown(page, path);
    const sizes = await page
      .locator('[data-walk] a[data-event] > circle:first-child')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThan(23.99);
  }
});
