import { mediaTypes } from '../media-types.ts';
import {
  commonHeaders,
  embeds,
  forGood,
  matchOpen,
  matchUnserved,
  openHeader,
  pageHeader,
  type SiteForHosts,
} from './site-for-hosts.ts';

/**
 * Lines for Caddy, to import in a site block whose root holds the site at its base: types, headers,
 * the page of what is missing, and the compressed files.
 * Source: https://caddyserver.com/docs/caddyfile/directives/file_server
 */
export function listSiteForCaddy({ base, open, marked, policies }: SiteForHosts): string {
  const matchers = {
    site_unserved: `path_regexp ${matchUnserved(base)}`,
    site_open: `path_regexp ${matchOpen({ base, open })}`,
    site_embeds: `path ${base}/${embeds}/*`,
    site_good: [
      'expression `',
      `path('${base}/_astro/*')`,
      ...(marked.length > 0
        ? [` || {query} != '' && path(${marked.map((name) => `'${base}/${name}'`).join(', ')})`]
        : []),
      '`',
    ].join(''),
    ...Object.fromEntries(
      Object.keys(mediaTypes).map((extension) => [`site_${extension}`, `path *.${extension}`]),
    ),
  };
  return `${[
    ...Object.entries(matchers).map(([name, rule]) => `@${name} ${rule}`),
    `@site_pages {`,
    `  path_regexp (/|/404\\.html)$`,
    `  not path ${base}/${embeds}/*`,
    '}',
    ...Object.entries(commonHeaders).map(([name, value]) => `header ${name} "${value}"`),
    'header ?Cache-Control "no-cache"',
    `header @site_good Cache-Control "${forGood}"`,
    `header @site_pages Content-Security-Policy "${policies.pages}"`,
    `header @site_embeds Content-Security-Policy "${policies.embeds}"`,
    ...['pages', 'embeds'].map((kind) => `header @site_${kind} ${pageHeader[0]} "${pageHeader[1]}"`),
    `header @site_open ${openHeader[0]} "${openHeader[1]}"`,
    ...Object.entries(mediaTypes).map(
      ([extension, type]) => `header @site_${extension} Content-Type "${type}"`,
    ),
    'error @site_unserved 404',
    'file_server {',
    '  precompressed br gzip',
    '  hide .* *.br *.gz',
    '}',
    'handle_errors {',
    ...Object.entries(commonHeaders).map(([name, value]) => `  header ${name} "${value}"`),
    '  @site_missing expression {err.status_code} == 404',
    '  handle @site_missing {',
    '    header Content-Type "text/html; charset=utf-8"',
    '    header Cache-Control "no-cache"',
    `    header Content-Security-Policy "${policies.pages}"`,
    `    header ${pageHeader[0]} "${pageHeader[1]}"`,
    `    rewrite * ${base}/404.html`,
    '    file_server',
    '  }',
    '}',
  ].join('\n')}\n`;
}
