import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../dates.ts';
import { escapeText } from '../../drawing/svg.ts';
import { listPages } from '../../story/list-pages.ts';
import type { Build } from '../product.ts';

/** Addresses of one part; the protocol takes 50,000. */
const longestPart = 45_000;
const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

interface Address {
  loc: string;
  /** The day on which its content last changed; undefined before it is recorded. */
  lastmod: Day | undefined;
}

/**
 * Writes `/sitemap-index.xml` and its parts: every page to find, with the day on which its content
 * last changed where the record of what has been published knows it.
 * Source: https://www.sitemaps.org/protocol.html
 */
export function writeSiteMap({ site: { folder, root }, story }: Build): void {
  const addresses = listPages(story)
    .filter(({ isIndexed }) => isIndexed)
    .map(({ path }): Address => ({ loc: root + path, lastmod: story.published.get(path)?.date }))
    .sort((a, b) => (a.loc < b.loc ? -1 : 1));
  const parts: Address[] = [];
  for (let start = 0; start < addresses.length; start += longestPart) {
    const part = addresses.slice(start, start + longestPart);
    const name = `sitemap-${parts.length}.xml`;
    writeFileSync(join(folder, name), writeList('urlset', 'url', part));
    const days = part.flatMap(({ lastmod }) => lastmod ?? []).sort();
    parts.push({ loc: `${root}/${name}`, lastmod: days.at(-1) });
  }
  writeFileSync(join(folder, 'sitemap-index.xml'), writeList('sitemapindex', 'sitemap', parts));
}

function writeList(list: string, item: string, addresses: readonly Address[]): string {
  const items = addresses.map(
    ({ loc, lastmod }) =>
      `<${item}><loc>${escapeText(loc)}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</${item}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><${list} xmlns="${xmlns}">${items.join('')}</${list}>`;
}
