import { mediaTypes, textTypes } from '../media-types.ts';
import {
  commonHeaders,
  embeds,
  forGood,
  matchCoding,
  matchOpen,
  matchUnserved,
  openHeader,
  pageHeader,
  quote,
  type SiteForHosts,
} from './site-for-hosts.ts';

/**
 * Lines for nginx, to include in a `server` block whose root holds the site at its base: types,
 * headers, caching, the 404 page and the compressed forms, of which nginx itself knows only gzip
 * (`ngx_http_gzip_static_module`, in Debian’s packages). For brotli the request is led to the `.br`
 * file, so that no module is needed; not for the 404 page and parts of a file, whose answers may be
 * errors, to which nginx would add the same encoding.
 * Pages are what is named `index.html`, and the 404 page; a file to pass on has a policy of its own.
 * `set`, `if` and `rewrite` of the server block hold for every request, before any location.
 * Source: https://nginx.org/en/docs/http/ngx_http_rewrite_module.html
 */
export function listSiteForNginx({ base, open, marked, policies }: SiteForHosts): string {
  const names = marked.map(quote).join('|');
  const headers = {
    ...commonHeaders,
    'Cache-Control': '$site_cache',
    'Content-Security-Policy': '$site_policy',
    [pageHeader[0]]: '$site_permissions',
    [openHeader[0]]: '$site_open',
    Vary: '$site_vary',
  };
  return `${[
    'index index.html;',
    'absolute_redirect off;',
    'sendfile on;',
    'gzip_static on;',
    'gzip_proxied any;',
    `error_page 404 ${base}/404.html;`,
    'default_type application/octet-stream;',
    `types {\n${Object.entries(mediaTypes)
      .map(([extension, type]) => `  "${type}" ${extension};\n`)
      .join('')}}`,
    '',
    'set $site_file $uri;',
    'if ($uri ~ "/$") { set $site_file "${uri}index.html"; }',
    '',
    'set $site_asked "$uri$is_args$args";',
    'set $site_cache no-cache;',
    `if ($uri ~ "^${quote(base)}/_astro/") { set $site_cache "${forGood}"; }`,
    ...(names
      ? [`if ($site_asked ~ "^${quote(base)}/(${names})\\?") { set $site_cache "${forGood}"; }`]
      : []),
    '',
    'set $site_policy "";',
    `if ($site_file ~ "/(index|404)\\.html$") { set $site_policy "${policies.pages}"; }`,
    `if ($site_file ~ "^${quote(base)}/${embeds}/") { set $site_policy "${policies.embeds}"; }`,
    '',
    'set $site_permissions "";',
    `if ($site_policy) { set $site_permissions "${pageHeader[1]}"; }`,
    '',
    'set $site_open "";',
    `if ($uri ~ "${matchOpen({ base, open })}") { set $site_open "${openHeader[1]}"; }`,
    '',
    'set $site_vary "";',
    'set $site_brotli "";',
    'set $site_encoding "";',
    'if (-f "$document_root$site_file.gz") { set $site_vary Accept-Encoding; }',
    'if (-f "$document_root$site_file.br") { set $site_brotli there; }',
    `if ($site_file = ${base}/404.html) { set $site_brotli ""; }`,
    'if ($http_range) { set $site_brotli ""; }',
    'if ($request_method ~ "^(GET|HEAD)$") { set $site_brotli "$site_brotli asked"; }',
    `if ($http_accept_encoding ~* "${matchCoding('br')}") { set $site_brotli "$site_brotli taken"; }`,
    '',
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
    'add_header Content-Encoding "$site_encoding";',
    '',
    ...Object.entries(textTypes).map(
      ([extension, type]) =>
        `location ~ "\\.${extension}\\.br$" { internal; types { } default_type "${type}"; }`,
    ),
    'location ~ "\\.(br|gz)$" { return 404; }',
    `location ~ "${matchUnserved(base)}" { return 404; }`,
    'location ~ "/\\.(?!well-known/)" { return 404; }',
    '',
    'if ($site_brotli = "there asked taken") {',
    '  set $site_encoding br;',
    '  rewrite ^ "$site_file.br" last;',
    '}',
  ].join('\n')}\n`;
}
