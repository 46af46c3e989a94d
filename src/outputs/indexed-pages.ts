import { readSite } from './published/page-hash.ts';

/** A built page that is made to be found. */
export interface IndexedPage {
  /** Its path without the base: `/works/opening/`. */
  path: string;
  html: string;
}

/**
 * The pages of a built site that may be indexed, by path: not embeds, nor the page of what is
 * missing, which ask not to be, nor redirects, which have nothing to read.
 * @param folder the folder that the site was built into.
 */
export function listIndexedPages(folder: string): IndexedPage[] {
  return [...readSite(folder)]
    .map(([path, html]) => ({ path, html }))
    .filter(({ html }) => !html.includes('<meta name="robots" content="noindex'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
