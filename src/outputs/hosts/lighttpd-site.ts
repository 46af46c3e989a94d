import { mediaTypes } from '../media-types.ts';
import {
  commonHeaders,
  embeds,
  forGood,
  matchOpen,
  matchUnserved,
  openHeader,
  pageHeader,
  quote,
  type SiteForHosts,
} from './site-for-hosts.ts';

type Rule = readonly [condition: string, headers: Readonly<Record<string, string>>];

/**
 * Lines for lighttpd 1.4 with `mod_redirect`, `mod_setenv` and `mod_access`, to include where the
 * document root holds the site at its base: types, headers and the page of what is missing. A server
 * of this kind knows the compressed files only by its own `mod_deflate`.
 * Source: https://redmine.lighttpd.net/projects/lighttpd/wiki
 */
export function listSiteForLighttpd({ base, open, marked, policies }: SiteForHosts): string {
  const start = `^${quote(base)}/`;
  const url = (pattern: string) => `$HTTP["url"] =~ "${pattern}"`;
  const always = { ...commonHeaders, 'Cache-Control': 'no-cache' };
  const page = { ...always, [pageHeader[0]]: pageHeader[1] };
  const good = [`${start}_astro/`, ...marked.map((name) => `${start}${quote(name)}\\?`)].join('|');
  const rules: readonly Rule[] = [
    [url(`${start}${embeds}/`), { ...page, 'Content-Security-Policy': policies.embeds }],
    [url('(/|/404\\.html)$'), { ...page, 'Content-Security-Policy': policies.pages }],
    [url(matchOpen({ base, open })), { ...always, [openHeader[0]]: openHeader[1] }],
    [url(good), { ...always, 'Cache-Control': forGood }],
  ];
  const set = (headers: Readonly<Record<string, string>>) =>
    `setenv.set-response-header = (\n${Object.entries(headers)
      .map(([name, value]) => `  "${name}" => "${value}",\n`)
      .join('')})\n`;
  const [first = '', ...rest] = rules.map(([condition, headers]) => `${condition} {\n${set(headers)}}\n`);
  return [
    'index-file.names = ( "index.html" )\n',
    `server.errorfile-prefix = server.document-root + "${base}/"\n`,
    `$HTTP["url"] =~ "${matchUnserved(base)}|\\.(br|gz)$|/\\." { url.access-deny = ( "" ) }\n`,
    `mimetype.assign = (\n${Object.entries(mediaTypes)
      .map(([extension, type]) => `  ".${extension}" => "${type}",\n`)
      .join('')})\n`,
    [first, ...rest].join('else '),
    `else ${url('')} {\n${set(always)}}\n`,
  ].join('');
}
