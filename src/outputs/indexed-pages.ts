import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A built page that is made to be found. */
export interface IndexedPage {
  /** Its path without the base: `/equipment/carriers/`. */
  path: string;
  html: string;
}

/**
 * The pages of a built site that may be indexed, by path: not embeds, nor the page of what is
 * missing, which ask not to be, nor redirects, which have nothing to read.
 * @param folder the folder that the site was built into.
 */
export function listIndexedPages(folder: string): IndexedPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({
      path: `/${file.slice(0, -'index.html'.length).replaceAll('\\', '/')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }))
    .filter(({ html }) => /<main[ >]/.test(html) && !/<meta name="robots" content="noindex/.test(html))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
