import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../dates.ts';
import { escapeText } from '../../drawing/svg.ts';
import { listPages } from '../../story/list-pages.ts';
import { listEditions, listVersions, placeOf } from '../../story/place-of.ts';
import type { Build } from '../product.ts';

/** Addresses of one part; the protocol takes 50,000. */
const longestPart = 45_000;
const xhtml = 'http://www.w3.org/1999/xhtml';
const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

type Version = readonly [language: string, address: string];

interface Address {
  loc: string;
  /** The day on which its content last changed; undefined before it is recorded. */
  lastmod: Day | undefined;
  /** The same in other languages, itself among them. */
  versions: readonly Version[];
}

/**
 * Writes `/sitemap-index.xml` and its parts: every page to find, with the day on which its content
 * last changed where the record of what has been published knows it.
 * Source: https://www.sitemaps.org/protocol.html
 */
export function writeSiteMap({ site: { folder, root }, story }: Build): void {
  const addresses = listEditions(story)
    .flatMap((edition) =>
      listPages(edition)
        .filter(({ isIndexed }) => isIndexed)
        .map(({ path }): Address => {
          const versions = listVersions(edition, path);
          return {
            loc: root + placeOf(edition, path),
            lastmod: edition.published.get(path)?.date,
            versions:
              versions.length > 1
                ? [
                    ...versions.map((one): Version => [one.story.language, root + one.path]),
                    ['x-default', root + path],
                  ]
                : [],
          };
        }),
    )
    .sort((a, b) => (a.loc < b.loc ? -1 : 1));
  const parts: Address[] = [];
  for (let start = 0; start < addresses.length; start += longestPart) {
    const part = addresses.slice(start, start + longestPart);
    const name = `sitemap-${parts.length}.xml`;
    writeFileSync(join(folder, name), writeList('urlset', 'url', part));
    const days = part.flatMap(({ lastmod }) => lastmod ?? []).sort();
    parts.push({ loc: `${root}/${name}`, lastmod: days.at(-1), versions: [] });
  }
  writeFileSync(join(folder, 'sitemap-index.xml'), writeList('sitemapindex', 'sitemap', parts));
}

function writeList(list: string, item: string, addresses: readonly Address[]): string {
  const items = addresses.map(
    ({ loc, lastmod, versions }) =>
      `<${item}><loc>${escapeText(loc)}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}${versions.map(writeVersion).join('')}</${item}>`,
  );
  const links = addresses.some(({ versions }) => versions.length > 0) ? ` xmlns:xhtml="${xhtml}"` : '';
  return `<?xml version="1.0" encoding="UTF-8"?><${list} xmlns="${xmlns}"${links}>${items.join('')}</${list}>`;
}

/** A page in one of its languages. Source: https://developers.google.com/search/docs/specialty/international/localized-versions */
function writeVersion([language, address]: Version): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeText(address)}"/>`;
}
