import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtStory } from '../../story/built-story.ts';
import { listHeaders } from './headers.ts';
import { listSiteForNginx } from './nginx-site.ts';
import { listForNginx, listForStaticHosts, type Move } from './redirects.ts';
import { readForHosts } from './site-for-hosts.ts';

/** After a build: writes what hosts go by. Must come after every output that changes the scripts of pages. */
export function writeHosts(): AstroIntegration {
  let base = '';
  return {
    name: 'write-hosts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const { paths } = builtStory().aliases;
        writeHostFiles(fileURLToPath(dir), base, [...paths]);
      },
    },
  };
}

/**
 * Writes into a built site `_headers` and `_redirects`, for hosts of static files that read them, and
 * two files for nginx to include in its `server` block.
 * @param base the path below which the site is served, without a slash at its end.
 * @param aliases former paths and those of today, without the base.
 */
export function writeHostFiles(
  folder: string,
  base: string,
  aliases: readonly (readonly [string, string])[],
): void {
  const moves = aliases.map(([from, to]): Move => [base + from, base + to]);
  const site = readForHosts(folder, base);
  mkdirSync(join(folder, '_nginx'), { recursive: true });
  const files = {
    _headers: listHeaders(site),
    _redirects: listForStaticHosts(moves),
    '_nginx/site.conf': listSiteForNginx(site),
    '_nginx/redirects.conf': listForNginx(moves),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
