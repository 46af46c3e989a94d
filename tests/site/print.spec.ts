import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { kinds, story } from './built-pages.ts';

interface PrintedPage {
  /** Its text, white space folded. */
  text: string;
  /** The last line above the page number, and how high its letters are, in points. */
  lastLine: string;
  lastHeight: number;
}

async function readPdf(data: Buffer): Promise<PrintedPage[]> {
  const document = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const runs = items.filter((item) => 'str' in item);
    const [last] = runs
      .filter(({ str, transform }) => str.trim() && transform[5] > footHeight)
      .sort((a, b) => a.transform[5] - b.transform[5]);
    pages.push({
      text: fold(runs.map(({ str, hasEOL }) => `${str}${hasEOL ? ' ' : ''}`).join('')),
      lastLine: last?.str ?? '',
      lastHeight: last?.height ?? 0,
    });
  }
  return pages;
}

/** Points at the foot of a page in which its number stands. */
const footHeight = 48;
/** Letters from so many points on are those of a heading. */
const headingHeight = 13;

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
    const text = bare(pages.map((page) => page.text).join(' '));
    for (const chapter of story.chapters) expect(text).toContain(bare(chapter.headline.text));
    for (const entry of story.entries) expect(text, entry.slug).toContain(bare(entry.title.text));
    for (const point of story.contested) expect(text, point.id).toContain(bare(point.question.text));
    for (const term of story.terms) expect(text, term.id).toContain(bare(term.term.text));
    for (const id of ['R46', 'R83', 'R10'])
      expect(text, id).toContain(bare(story.sources.get(id)?.url ?? ''));
    for (const [index, { text }] of pages.entries())
      expect(text.length, `page ${index + 1}`).toBeGreaterThan(40);
    expect(findStranded(pages)).toEqual([]);
  });
}

for (const [kind, path] of Object.entries(kinds).filter(([kind]) => kind !== 'print')) {
  test(`no heading stands alone at the foot of a printed ${kind} page`, async ({ page }) => {
    await page.goto(path);
    const pages = await readPdf(await page.pdf({ format: 'A4', printBackground: true }));
    expect(findStranded(pages)).toEqual([]);
  });
}

/** Headings with which a page ends, so that what they head begins on the next one. */
function findStranded(pages: readonly PrintedPage[]): string[] {
  return pages.filter(({ lastHeight }) => lastHeight >= headingHeight).map(({ lastLine }) => lastLine);
}
