import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { kinds, story } from '../site/built-pages.ts';

test('the count chart, its table and the bar show the values of the facts and series', async ({ page }) => {
  const { quantity } = story;
  await page.goto(`/${quantity?.slug}/`);
  const table = await page
    .locator('tbody tr[id]')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td.number')].map((cell) => cell.querySelector('data')?.value ?? ''),
      ),
    );
  const { series = [] } = quantity?.measure ?? {};
  const counted = series.filter(({ of, basis }) => of === series[0]?.of && basis !== 'reported');
  /** A column says what a series says, and goes on saying it until that moves. */
  const moves = (values: readonly string[]) =>
    values.filter((value, index) => value !== '' && value !== values[index - 1]);
  expect(counted.map((_, index) => moves(table.map((row) => row[index] ?? '')))).toEqual(
    counted.map(({ points }) => moves(points.map(({ value }) => String(value)))),
  );
  const stated = series.filter(({ basis }) => basis === 'reported').flatMap(({ points }) => points);
  const bold = await page
    .locator('tbody tr[id] th b data')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
  for (const { value } of stated) expect(bold).toContain(String(value));
  const known = new Set([
    ...series.flatMap(({ points }) => points.map(({ value }) => value)),
    ...[quantity?.now, quantity?.plan, ...(quantity?.levels ?? [])].map((marked) => marked?.fact.value),
  ]);
  const drawn = await page.locator('.count-steps .large, .count-steps .big').allTextContents();
  expect(drawn.length).toBeGreaterThan(4);
  for (const numeral of drawn) {
    expect(known.has(Number(/[\d,]+/.exec(numeral)?.[0].replaceAll(',', ''))), numeral).toBe(true);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure opens its note by keyboard, and Close closes it; nothing scrolls', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 800 });
    await page.goto('/deployment/second-contingent/');
    const figure = page.locator('.standfirst a[data-note]').first();
    await figure.focus();
    await page.keyboard.press('Enter');
    const note = page.locator(`#${await figure.getAttribute('data-note')}`);
    await expect(note).toBeVisible();
    await expect(note).toContainText('Kenyan officers in the second group');
    await expect(note).toContainText('HaitiLibre');
    await expect(page.locator('.fact-note:visible')).toHaveCount(1);
    const place = await figure.boundingBox();
    await note.getByRole('link', { name: 'Close' }).press('Enter');
    await expect(note).toBeHidden();
    expect(await figure.boundingBox()).toEqual(place);
  });

  test('a figure opens its note by touch, within the screen of a phone', async ({ browser }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      hasTouch: true,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(kinds.chapter ?? '');
    const figure = page.locator('.steps a[data-note]').first();
    await figure.tap();
    const note = page.locator(`#${await figure.getAttribute('data-note')}`);
    await expect(note).toBeVisible();
    const box = await note.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
    await note.getByRole('link', { name: 'Sources and uses' }).tap();
    await expect(page).toHaveURL(/\/facts\/[a-z-]+\/$/);
  });

  test('a disputed figure has its note beside the text on a wide screen', async ({ page }) => {
    await page.goto('/pont-sonde/attack/');
    const note = page.locator('.text > .margin').first();
    await expect(note).toBeVisible();
    const [text, margin] = [
      await page.locator('.entry .text > p').first().boundingBox(),
      await note.boundingBox(),
    ];
    expect(margin?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  });
});

test('paper holds every note, under the number that its figure carries', async ({ page }) => {
  await page.goto('/print/');
  const data = await page.pdf({ format: 'A4', printBackground: true });
  const document = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    text += content.items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  const bare = (value: string) => value.normalize('NFKC').replace(/[\s-]/g, '');
  const notes = await page.locator('.fact-note').evaluateAll((all) =>
    all.map((note) => ({
      id: note.id,
      label: note.querySelector('p')?.firstChild?.nextSibling?.textContent ?? '',
    })),
  );
  expect(notes.length).toBeGreaterThan(80);
  const printed = bare(text);
  for (const { id, label } of notes) {
    expect(printed, `${id} ${label}`).toContain(bare(label));
    expect(printed).toContain(id);
  }
});
