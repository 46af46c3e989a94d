import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { needChromium } from './find-chromium.ts';
import { packPdf } from './pack-pdf.ts';

/** Paper of the file. The reader’s own print dialog takes any. */
const format = 'A4';
/** Page numbers may move the pages that they name, but not often. */
const passes = 4;

/**
 * Prints the booklet from its single file, and once more with page numbers in its contents, since no
 * browser can count pages in CSS; then again until the numbers hold.
 * @param file the single file, with a list of contents of class `contents`.
 * @returns a tagged PDF with an outline.
 * @throws Error when there is no Chromium, or the page numbers do not settle.
 */
export async function printPdf(file: string): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await describeGraphics(page);
    let numbers = new Map<string, number>();
    for (let pass = 0; pass < passes; pass += 1) {
      const pdf = await page.pdf({ format, printBackground: true, tagged: true, outline: true });
      const found = await findPages(pdf);
      if (isSame(numbers, found)) return packPdf(pdf);
      numbers = found;
      await numberContents(page, found);
    }
  } finally {
    await browser.close();
  }
  throw new Error(`The page numbers of the contents still moved after ${passes} passes.`);
}

/** The page on which each place stands that a link leads to, from 1. */
async function findPages(pdf: Uint8Array): Promise<Map<string, number>> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const pages = new Map<string, number>();
  for (const [id, destination] of Object.entries(await document.getDestinations())) {
    const [reference] = destination ?? [];
    if (reference) pages.set(id, (await document.getPageIndex(reference)) + 1);
  }
  await document.destroy();
  return pages;
}

function isSame(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): boolean {
  return before.size === after.size && [...after].every(([id, number]) => before.get(id) === number);
}

/**
 * Says of each chart and of the map what its caption says. The page hides them from those who
 * listen, since the caption and a list beside tell the same; in a PDF a graphic is to have its text.
 */
async function describeGraphics(page: Page): Promise<void> {
  await page.locator('svg:is(.chart, .map, .scale)').evaluateAll((graphics) => {
    for (const graphic of graphics) {
      const caption =
        graphic.closest('figure')?.querySelector('figcaption') ??
        graphic.closest('section')?.querySelector('.lead');
      if (!caption?.textContent) continue;
      graphic.removeAttribute('aria-hidden');
      graphic.setAttribute('role', 'img');
      graphic.setAttribute('aria-label', caption.textContent.replace(/\s+/g, ' ').trim());
    }
  });
}

async function numberContents(page: Page, numbers: ReadonlyMap<string, number>): Promise<void> {
  await page.locator('.contents a').evaluateAll((links, pages) => {
    for (const link of links) {
      const number = pages[link.getAttribute('href')?.slice(1) ?? ''];
      if (number !== undefined) link.setAttribute('data-page', String(number));
    }
  }, Object.fromEntries(numbers));
}
