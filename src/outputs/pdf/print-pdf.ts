import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Log } from '../progress.ts';
import { dropUnseenText } from './drop-unseen-text.ts';
import { needChromium } from './find-chromium.ts';
import { packPdf } from './pack-pdf.ts';
import { readObjects } from './read-objects.ts';
import { refinePdf, type AboutPdf, type PdfTexts } from './refine-pdf.ts';

/** Paper of the file. The reader’s own print dialog takes any. */
const format = 'A4';
/** Page numbers may move the pages that they name, but not often. */
const passes = 4;

/**
 * Prints the booklet from its single file, and once more with page numbers in its contents, since no
 * browser can count pages in CSS; then again until the numbers hold.
 * @param file the single file, with a list of contents of class `contents`.
 * @param about what the PDF says of itself.
 * @param log is told of each pass.
 * @returns a tagged PDF with an outline, the same bytes for the same file.
 * @throws Error when there is no Chromium, or the page numbers do not settle.
 */
export async function printPdf(file: string, about: Omit<AboutPdf, 'title'>, log: Log): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    await describeGraphics(page);
    await clearHollow(page);
    const title = await page.title();
    const texts = await readTexts(page);
    let numbers = new Map<string, number>();
    for (let pass = 0; pass < passes; pass += 1) {
      log.info(`prints the booklet, pass ${pass + 1} of at most ${passes}`);
      const pdf = await page.pdf({ format, printBackground: true, tagged: true, outline: true });
      const found = await findPages(pdf);
      if (isSame(numbers, found)) {
        const objects = readObjects(Buffer.from(pdf).toString('latin1'));
        dropUnseenText(objects);
        refinePdf(objects, { ...about, title }, texts);
        return packPdf(objects);
      }
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
  // A figure of HTML is a group here: its drawing is the figure of the PDF, and has the text.
  await page.locator('figure').evaluateAll((figures) => {
    for (const figure of figures) figure.setAttribute('role', 'group');
  });
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

/** Fills hollow letters with nothing instead of with paper, and draws half their line, of which the inner half was covered. */
async function clearHollow(page: Page): Promise<void> {
  await page.evaluate(() => {
    const hollow = [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const width = Number.parseFloat(getComputedStyle(element).webkitTextStrokeWidth);
      return width > 0 ? [{ style: element.style, width }] : [];
    });
    for (const { style, width } of hollow) {
      style.setProperty('-webkit-text-stroke-width', `${width / 2}px`);
      style.setProperty('-webkit-text-fill-color', 'transparent');
    }
  });
}

/** The headings of the page and what its links say, each as it is read. */
async function readTexts(page: Page): Promise<PdfTexts> {
  const { headings, links } = await page.evaluate(() => {
    const readText = (element: Element): string => {
      const copy = element.cloneNode(true) as Element;
      for (const unread of copy.querySelectorAll('[aria-hidden="true"], sup')) unread.remove();
      return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
    };
    const drawn = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
      (heading) => heading.getClientRects().length > 0 && heading.closest('[aria-hidden="true"]') === null,
    );
    const inside = [...document.querySelectorAll('a[href^="#"]')].map((link): [string, string] => [
      link.getAttribute('href')?.slice(1) ?? '',
      readText(link),
    ]);
    return { headings: drawn.map(readText), links: inside.filter(([, text]) => text).reverse() };
  });
  return { headings, links: new Map(links) };
}

async function numberContents(page: Page, numbers: ReadonlyMap<string, number>): Promise<void> {
  await page.locator('.contents a').evaluateAll((links, pages) => {
    for (const link of links) {
      const number = pages[link.getAttribute('href')?.slice(1) ?? ''];
      if (number !== undefined) link.setAttribute('data-page', String(number));
    }
  }, Object.fromEntries(numbers));
}
