import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltSite } from '../built-site.ts';
import type { Build } from '../product.ts';
import { listSiteForApache } from './apache-site.ts';
import { listSiteForCaddy } from './caddy-site.ts';
import { listHeaders } from './headers.ts';
import { listSiteForLighttpd } from './lighttpd-site.ts';
import { listSiteForNginx } from './nginx-site.ts';
import {
  listForApache,
  listForCaddy,
  listForLighttpd,
  listForNginx,
  listForStaticHosts,
  type Move,
} from './redirects.ts';
import { describeForHosts } from './site-for-hosts.ts';

/** Writes what hosts go by. */
export function writeHosts({ site, story }: Build): void {
  writeHostFiles(
    site,
    [...story.aliases.paths],
    story.translations.map(({ language }) => language),
  );
}

/**
 * Writes into a built site what hosts of static files read of themselves (`_headers`, `_redirects`,
 * `.htaccess`, and the empty `.nojekyll`, without which GitHub Pages leaves out what begins with `_`),
 * and what nginx, Caddy and lighttpd are told to include.
 * @param aliases former paths and those of today, without the base.
 * @param languages those that the story is told in beside its own.
 */
export function writeHostFiles(
  built: BuiltSite,
  aliases: readonly (readonly [string, string])[],
  languages: readonly string[] = [],
): void {
  const { base, folder } = built;
  const moves = aliases.map(([from, to]): Move => [base + from, base + to]);
  const site = describeForHosts(built, languages);
  const files = {
    _headers: listHeaders(site),
    _redirects: listForStaticHosts(moves),
    '_nginx/site.conf': listSiteForNginx(site),
    '_nginx/redirects.conf': listForNginx(moves),
    '_caddy/site.caddy': listSiteForCaddy(site) + listForCaddy(moves),
    '_lighttpd/site.conf': listSiteForLighttpd(site) + listForLighttpd(moves),
    '.htaccess': listSiteForApache(site) + listForApache(moves),
    '.nojekyll': '',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
