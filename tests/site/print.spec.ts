import { expect, test, type Page } from '@playwright/test';
import { kinds, story } from './built-pages.ts';
import { bareText, findStranded, readPdf } from './read-pdf.ts';

const print = (page: Page, format: string) =>
  page.pdf({ format, preferCSSPageSize: true, printBackground: true, tagged: true });

for (const format of ['A4', 'Letter']) {
  test(`the page to hand out fits one page of ${format}, with its sources and its code`, async ({ page }) => {
    await page.goto('/print/one-page/');
    const pages = await readPdf(await print(page, format));
    expect(pages).toHaveLength(1);
    const text = bareText(pages[0]?.text ?? '');
    for (const { claim } of story.steps) expect(text).toContain(bareText(claim.text));
    for (const publisher of await page.locator('.sources a').allTextContents())
      expect(text).toContain(bareText(publisher));
    expect(text).toContain(bareText('http://localhost:4321/'));
  });
}

for (const [kind, path] of Object.entries(kinds).filter(([kind]) => kind !== 'print')) {
  test(`a printed ${kind} page ends in its address, with its code, under its last words, and leaves no heading alone`, async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => path.startsWith('/qr/'))).toEqual([]);
    const pages = await readPdf(await print(page, 'A4'));
    expect(requests.filter((path) => path.startsWith('/qr/'))).toHaveLength(1);
    expect(findStranded(pages)).toEqual([]);
    const last = bareText(pages.at(-1)?.text ?? '');
    expect(last).toContain(bareText(`Printed from http://localhost:4321${path}`));
    expect(last).toContain(bareText(story.article?.note.text ?? ''));
  });
}
