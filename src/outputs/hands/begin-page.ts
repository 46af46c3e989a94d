import { qrPath, trimBase } from '../../paths.ts';
import type { Story } from '../../story/story.ts';
import { wordsFor } from '../../words/words.ts';
import { addressOf, type Served } from '../built-site.ts';
import { describePage, type BuiltPage } from '../describe-page.ts';
import { spaceWords } from '../spaces/space-words.ts';
import type { Hands } from './hands.ts';

/** What is known of the pages that were written, each by its path. */
export interface ToldPages {
  pages: Map<string, BuiltPage>;
  /** Under what key their twins are made. */
  twins: Map<string, string>;
}

/** The page of what is missing is written under another path than it is rendered at. */
const writtenAt = new Map([['/404/', '/404.html']]);

/**
 * Takes each page as it is rendered, and reads it this once: describes it, begins what is made of it alone, and
 * parts its words, for which twins have signs of their own.
 * @returns what is called with a page’s path, base included, and its HTML, and gives the HTML to write.
 */
export function beginPage(
  { pages, twins }: ToldPages,
  hands: Hands,
  served: Served,
  { language }: Story,
): (path: string, html: string) => Promise<string> {
  const { qrOf } = wordsFor(language);
  const base = trimBase(served.base);
  const root = addressOf(served);
  return async (address, html) => {
    const rendered = address.slice(base.length);
    const path = writtenAt.get(rendered) ?? rendered;
    const page = describePage(path, html, base);
    pages.set(path, page);
    if (html.includes('type="text/markdown"')) twins.set(path, hands.begin(['twin', html]));
    if (html.includes(`src="${base}${qrPath(path)}"`)) hands.begin(['qr', root + path, qrOf]);
    await hands.keepUp();
    return page.isRead ? spaceWords(html) : html;
  };
}
