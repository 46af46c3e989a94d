import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { kinds, story } from './built-pages.ts';

/** The text of each page of a PDF, white space folded. */
async function readPdf(data: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(
      fold(
        content.items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''),
      ),
    );
  }
  return pages;
}

const fold = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ');
/** Letters only, since a line may break anywhere. */
const bare = (text: string) => fold(text).replace(/[\s-]/g, '');

for (const format of ['A4', 'Letter']) {
  test(`/print/ holds every chapter, development, point and source address on ${format}`, async ({
    page,
  }) => {
    await page.goto('/print/');
    const pages = await readPdf(
      await page.pdf({ format, preferCSSPageSize: false, printBackground: true, tagged: true }),
    );
    const text = bare(pages.join(' '));
    for (const chapter of story.chapters) expect(text).toContain(bare(chapter.headline.text));
    for (const entry of story.entries) expect(text, entry.slug).toContain(bare(entry.title.text));
    for (const point of story.contested) expect(text, point.id).toContain(bare(point.question.text));
    for (const term of story.terms) expect(text, term.id).toContain(bare(term.term.text));
    for (const id of ['R46', 'R83', 'R10'])
      expect(text, id).toContain(bare(story.sources.get(id)?.url ?? ''));
    for (const [index, content] of pages.entries())
      expect(content.length, `page ${index + 1}`).toBeGreaterThan(40);
  });
}

for (const [kind, path] of Object.entries(kinds)) {
  test(`the ${kind} page prints without navigation, in light colours, with its address`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 720, height: 900 } });
    const page = await context.newPage();
    await page.goto(path);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const navigation of await page.getByRole('navigation').all()) await expect(navigation).toBeHidden();
    await expect(page.locator('.printed')).toContainText(`http://localhost:4321${path}`);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toBe('rgb(15, 20, 22)');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
