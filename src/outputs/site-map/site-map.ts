import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { Problems } from '../../problems/problems.ts';
import { readPublished } from '../../story/raw.ts';
import { listIndexedPages } from '../indexed-pages.ts';

/**
 * Writes `/sitemap-index.xml` and its parts: every page that may be indexed, with the day on which
 * its content last changed where the record of what has been published knows it.
 * Source: https://www.sitemaps.org/protocol.html
 */
export function siteMap(): AstroIntegration {
  let base = '/';
  const indexed = new Set<string>();
  const published = readPublished('content', new Problems());
  const pathOf = (url: string) => `/${new URL(url).pathname.slice(base.length)}`;
  const { hooks } = sitemap({
    filter: (url) => indexed.has(pathOf(url)),
    serialize: ({ url }) => ({ url, lastmod: published.get(pathOf(url))?.data.date }),
    namespaces: { news: false, xhtml: false, image: false, video: false },
  });
  return {
    name: 'site-map',
    hooks: {
      ...hooks,
      'astro:config:done': async (options) => {
        base = options.config.base.replace(/\/?$/, '/');
        await hooks['astro:config:done']?.(options);
      },
      'astro:build:done': async (options) => {
        const folder = fileURLToPath(options.dir);
        for (const { path } of listIndexedPages(folder)) indexed.add(path);
        await hooks['astro:build:done']?.(options);
        keepDays(folder);
      },
    },
  };
}

/** The library writes a day as its midnight in UTC; only the day is known. */
function keepDays(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => /^sitemap-.*\.xml$/.test(name))) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll('T00:00:00.000Z</lastmod>', '</lastmod>'));
  }
}
