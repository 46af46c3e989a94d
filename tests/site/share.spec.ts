import { expect, test } from '@playwright/test';
import { kinds, story } from './built-pages.ts';

const [fact] = story.keyFigures;
const [point] = story.contested;
const [chapter] = story.chapters;
const [entry] = chapter?.entries ?? [];
const [row] = story.quantity?.measure.series[0]?.points ?? [];
const units = {
  development: `/${chapter?.slug}/#${entry?.slug}`,
  figure: `/facts/${fact?.id}/#uses`,
  'contested point': `/contested/#${point?.id}`,
  'point on the count': `/${story.quantity?.slug}/#on-${row?.day}-${row?.entry.slug}`,
  heading: `/${chapter?.slug}/#background`,
  'contested point on its page': `/contested/${point?.id}/#accounts`,
  source: `/sources/#${[...story.sources.keys()].at(-1)}`,
  term: `/glossary/#term-${story.terms.at(-1)?.id}`,
};
const devices = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } };

for (const [device, viewport] of Object.entries(devices)) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${device}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ viewport, javaScriptEnabled });
      test('a link to each kind of unit opens there', async ({ page }) => {
        for (const [kind, address] of Object.entries(units)) {
          await page.goto(address);
          const unit = page.locator(':target');
          await expect(unit, kind).toHaveAttribute('id', address.split('#')[1] ?? '');
          await expect(unit, kind).toBeInViewport();
          await expect(unit, kind).not.toHaveCSS('box-shadow', 'none');
        }
      });
    });
  }
}

test.describe('the share menu', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const read = (page: import('@playwright/test').Page) => page.evaluate(() => navigator.clipboard.readText());

  test('is pointed at the unit whose link was followed, by keyboard too', async ({ page }) => {
    await page.goto(kinds.entry ?? '');
    const link = page.locator('#sources h2 a');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#sources .share-button')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('Share this');
    await page.keyboard.press('Enter');
    await expect(page.locator('.share-menu')).toBeVisible();
    await expect(page.locator(':focus')).toHaveText('Copy link');
    await page.keyboard.press('Enter');
    await expect(page.locator('.share-menu output')).toHaveText('Copied.');
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(await read(page)).toBe(`${canonical}#sources`);
    await page.keyboard.press('Escape');
    await expect(page.locator('.share-menu')).toBeHidden();
    await expect(page.locator(':focus')).toHaveText('Share this');
  });

  test('quotes a sentence with its source and a link that finds it', async ({ page }) => {
    await page.goto(kinds.chapter ?? '');
    await page.locator('footer .share-button').click();
    await page.keyboard.press('Escape');
    await page.locator('#developments h2 a').click();
    await page.getByRole('button', { name: 'Share this' }).click();
    await page.getByRole('button', { name: 'Copy as quotation' }).click();
    await expect(page.locator('.share-menu output')).toHaveText('Copied.');
    const [sentence = '', sources = '', title = '', address = ''] = (await read(page)).split('\n');
    const shown = ((await page.locator('#developments li').first().textContent()) ?? '').replace(/\s+/g, ' ');
    expect(shown).toContain(sentence.slice(1, -1));
    expect(sources).toMatch(/^Sources: .+\d{4}/);
    expect(title).toContain(story.title);
    const { hash } = new URL(address);
    await page.goto('about:blank');
    await page.goto(`${kinds.chapter}${hash}`);
    await expect(page.locator('#developments')).toBeInViewport();
  });

  test('leads to other services by plain links, and to the citation', async ({ page, request }) => {
    await page.goto(kinds.chapter ?? '');
    await page.locator('footer .share-button').click();
    const links = page.locator('.share-menu a');
    await expect(links).toHaveText(['WhatsApp', 'Email', 'Telegram', 'X', 'Facebook', 'Cite this page']);
    const cite = (await links.last().getAttribute('href')) ?? '';
    expect(await (await request.get(cite)).text()).toContain('BibTeX');
    for (const item of await page.locator('.share-menu > :is(a, button)').all()) {
      expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });

  test('hands over to the device where it can share', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.title = `shared ${data.url}`;
          return Promise.resolve();
        },
      });
    });
    await page.goto(kinds.entry ?? '');
    await page.locator('.kicker .share-button').click();
    await page.getByRole('button', { name: 'Send to…' }).click();
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    await expect(page).toHaveTitle(`shared ${canonical}`);
    await expect(page.locator('.share-menu a')).toHaveText(['Cite this page']);
  });

  test('looks the same on a page that has no button of its own', async ({ page }) => {
    for (const path of [kinds.front, kinds.about]) {
      await page.goto(path ?? '/');
      const button = page.locator('footer nav .share-button');
      await expect(button).toHaveCSS('border-top-width', '0px');
      await expect(button).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    }
  });

  test('moves nothing when it comes', async ({ page }) => {
    for (const path of [kinds.front, kinds.chapter, kinds.entry, kinds.count]) {
      await page.goto(path ?? '/');
      await expect(page.locator('footer .share-button')).toHaveCount(1);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const one of list.getEntries()) sum += Reflect.get(one, 'value') as number;
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
          }),
      );
      expect(shift).toBe(0);
    }
  });
});
