import { expect, test } from '@playwright/test';
import { kinds, story } from '../site/built-pages.ts';

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
});
