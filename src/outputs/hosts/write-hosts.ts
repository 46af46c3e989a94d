import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '../built-site.ts';
import type { Build } from '../product.ts';
import { listHeaders } from './headers.ts';
import { listSiteForNginx } from './nginx-site.ts';
import { listForNginx, listForStaticHosts, type Move } from './redirects.ts';
import { describeForHosts } from './site-for-hosts.ts';

/** Writes what hosts go by. */
export function writeHosts({ site, story }: Build): void {
  writeHostFiles(site, [...story.aliases.paths]);
}

/**
 * Writes into a built site `_headers` and `_redirects`, for hosts of static files that read them, and
 * two files for nginx to include in its `server` block.
 * @param aliases former paths and those of today, without the base.
 */
export function writeHostFiles(built: BuiltSite, aliases: readonly (readonly [string, string])[]): void {
  const { base, folder } = built;
  const moves = aliases.map(([from, to]): Move => [base + from, base + to]);
  const site = describeForHosts(built);
  mkdirSync(join(folder, '_nginx'), { recursive: true });
  const files = {
    _headers: listHeaders(site),
    _redirects: listForStaticHosts(moves),
    '_nginx/site.conf': listSiteForNginx(site),
    '_nginx/redirects.conf': listForNginx(moves),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
