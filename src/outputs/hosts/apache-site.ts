import { mediaTypes } from '../media-types.ts';
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

/** A page, in whichever form it is sent. */
const page = String.raw`(/|/index\.html|/404\.html)(\.br|\.gz)?$`;

/**
 * Lines of `.htaccess` for Apache 2.4: types, the page of what is missing, headers where `mod_headers`
 * is on, and the compressed files where `mod_rewrite` is.
 * Sources: https://httpd.apache.org/docs/2.4/mod/mod_headers.html, and mod_mime, mod_rewrite beside it.
 */
export function listSiteForApache({ base, open, marked, policies }: SiteForHosts): string {
  const header = (name: string, value: string, when: string) =>
    `  Header always set ${name} "${value}" "expr=${when}"`;
  const isAt = (pattern: string) => `%{REQUEST_URI} =~ m#${pattern}#`;
  const isEmbed = isAt(`^${quote(base)}/${embeds}/`);
  const isMarked = `(${isAt(`^${quote(base)}/(${marked.map(quote).join('|')})`)} && %{QUERY_STRING} != '')`;
  const isForGood = [isAt(`^${quote(base)}/_astro/`), ...(marked.length > 0 ? [isMarked] : [])].join(' || ');
  return `${[
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}/404.html`,
    `RedirectMatch 404 "${matchUnserved(base)}"`,
    'RedirectMatch 404 "/\\.(?!well-known/)"',
    '<IfModule mod_mime.c>',
    '  RemoveType .gz .br',
    '  RemoveLanguage .br',
    '  AddEncoding br .br',
    '  AddEncoding gzip .gz',
    ...Object.entries(mediaTypes).map(([extension, type]) => `  AddType "${type}" .${extension}`),
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...Object.entries(commonHeaders).map(([name, value]) => `  Header always set ${name} "${value}"`),
    header('Cache-Control', 'no-cache', `!(${isForGood})`),
    header('Cache-Control', forGood, isForGood),
    header('Content-Security-Policy', policies.pages, `${isAt(page)} && !${isEmbed}`),
    header('Content-Security-Policy', policies.embeds, isEmbed),
    header(...pageHeader, `${isAt(page)} || ${isEmbed}`),
    header(...openHeader, isAt(matchOpen({ base, open }))),
    '  Header merge Vary Accept-Encoding',
    '</IfModule>',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    ...(
      [
        ['br', 'br'],
        ['gzip', 'gz'],
      ] as const
    ).flatMap(([coding, ending]) => [
      `  RewriteCond %{HTTP:Accept-Encoding} "${matchCoding(coding)}"`,
      `  RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
      `  RewriteRule "(?<!\\.br|\\.gz|/)$" "%{REQUEST_URI}.${ending}" [L,E=no-gzip:1,E=no-brotli:1]`,
    ]),
    '</IfModule>',
  ].join('\n')}\n`;
}
