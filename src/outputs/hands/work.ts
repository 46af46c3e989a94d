import { drawQr } from '../../drawing/qr.ts';
import type { StoryData } from '../../schema/story.ts';
import { readPage, type PageWithTwin } from '../twins/read-page.ts';
import { toMarkdown } from '../twins/to-markdown.ts';

/** A page’s twin, with what the page says of itself. */
export type Twin = Omit<PageWithTwin, 'main'> & { markdown: string };

/** What can be made of texts alone, each of its own texts. */
export const works = {
  /** The twin of a page, as JSON; of a page that announces none, `null`. */
  twin: (html: string): string => {
    const page = readPage(html);
    if (!page) return 'null';
    const { main, ...said } = page;
    const twin: Twin = {
      ...said,
      markdown: toMarkdown(main, page.url, page.language as StoryData['language']),
    };
    return JSON.stringify(twin);
  },
  /** The QR code of an address, as SVG. */
  qr: drawQr,
};

/** A piece of work: what to make, and of which texts. */
export type Work = {
  [Name in keyof typeof works]: readonly [Name, ...Parameters<(typeof works)[Name]>];
}[keyof typeof works];

/** Does a piece of work. @throws Error as what makes it does. */
export function doWork(work: Work): string {
  return work[0] === 'twin' ? works.twin(work[1]) : works.qr(work[1], work[2]);
}
