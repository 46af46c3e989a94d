import { expect, test, type Locator } from '@playwright/test';
import { story } from '../site/built-pages.ts';

const style = (one: Locator, property: string) =>
  one.first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

for (const media of ['screen', 'print'] as const) {
  test(`form says certainty on ${media}: one form each, in the key, in numerals, in text and in drawings`, async ({
    page,
  }) => {
    await page.emulateMedia({ media });
    await page.goto('/');
    for (const [status, decoration] of [
      // A printer would draw a wave as a picture.
      ['estimated', media === 'print' ? 'dotted' : 'wavy'],
      ['computed', 'double'],
      ['contested', 'dashed'],
    ] as const) {
      expect(await style(page.locator(`.forms .${status}`), 'text-decoration-style'), status).toBe(
        decoration,
      );
    }
    const hollow = page.locator('.forms .estimated');
    // Firefox outlines letters, and not what underlines them.
    expect(await style(hollow, 'text-decoration-color')).not.toBe(await style(hollow, 'color'));
    expect(await style(page.locator('.forms .rejected'), 'text-decoration-line')).toBe('line-through');
    for (const planned of [
      page.locator('h1 .planned'),
      page.locator('.figures .planned'),
      page.locator('.forms .planned'),
    ]) {
      expect(await style(planned, '-webkit-text-stroke-width')).not.toBe('0px');
    }
    expect(await style(page.locator('.steps a.planned'), 'outline-style')).toBe('dashed');
    expect(await style(page.locator('.steps a.contested'), 'text-decoration-style')).toBe('dashed');
    expect(await style(page.locator('.figures .contested'), 'text-decoration-style')).toBe('dashed');
    expect(await style(page.locator('.drawing .numeral.computed'), 'text-decoration-style')).toBe('double');
    await page.goto(`/${story.quantity?.slug}/`);
    expect(await style(page.locator('.pledges .computed'), 'text-decoration-style')).toBe('double');
    expect(await style(page.locator('td data:not(.sum, .still)'), 'font-weight')).toBe('700');
    expect(await style(page.locator('td data.sum'), 'font-weight')).toBe('400');
    expect(await style(page.locator('.count-plan'), 'border-bottom-style')).toBe('dashed');
    expect(await style(page.locator('.pledges .plan'), 'stroke-dasharray')).not.toBe('none');
  });
}
