import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of a PDF as a reader sees it. */
export interface PrintedPage {
  /** Its text, white space folded. */
  text: string;
  /** The running title in its margin. */
  head: string;
  /** How many lines stand between its margins. */
  lines: number;
  /** The last line above the page number, and how high its lowest letters are, in points. */
  lastLine: string;
  lastHeight: number;
}

/** Points at the foot of a page in which its number stands, and at the head for the title. */
const footHeight = 46;
const headHeight = 40;
/** Runs of text that are not so far apart stand on one line. */
const lineHeight = 3;
/** Letters from so many points on are those of a heading. */
const headingHeight = 13;

/** Reads a PDF page by page. */
export async function readPdf(data: Uint8Array): Promise<PrintedPage[]> {
  const document = await getDocument({ data: Uint8Array.from(data), verbosity: 0 }).promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items
      .filter((item) => 'str' in item)
      .map(({ str, hasEOL, transform, height }) => ({ str, hasEOL, height, y: Number(transform[5]) }));
    const body = runs.filter(({ str, y }) => str.trim() && y > footHeight && y < height - headHeight);
    const [last] = body.toSorted((a, b) => a.y - b.y);
    pages.push({
      text: fold(runs.map(({ str, hasEOL }) => `${str}${hasEOL ? ' ' : ''}`).join('')),
      head: fold(
        runs
          .filter(({ y }) => y >= height - headHeight)
          .map(({ str }) => str)
          .join(''),
      ),
      lines: new Set(body.map(({ y }) => Math.round(y))).size,
      lastLine: last?.str ?? '',
      lastHeight: Math.min(
        ...body.filter(({ y }) => y - (last?.y ?? 0) < lineHeight).map(({ height }) => height),
      ),
    });
  }
  await document.destroy();
  return pages;
}

/** Headings with which a page ends, so that what they head begins on the next one. */
export function findStranded(pages: readonly PrintedPage[]): string[] {
  return pages.filter(({ lastHeight }) => lastHeight >= headingHeight).map(({ lastLine }) => lastLine);
}

const fold = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ');

/** Letters and digits only, since a line may break anywhere. */
export function bareText(text: string): string {
  return fold(text).replace(/[\s-]/g, '');
}
