import { quote } from './site-for-hosts.ts';

/** A former address below the root of the host, and that of today. */
export type Move = readonly [from: string, to: string];

/**
 * Lines of `_redirects` (https://developers.cloudflare.com/pages/configuration/redirects/; on Netlify
 * the page that leads on comes first).
 */
export function listForStaticHosts(moves: readonly Move[]): string {
  return moves.map(([from, to]) => `${from} ${to} 301\n`).join('');
}

/** Lines for nginx. */
export function listForNginx(moves: readonly Move[]): string {
  return moves.map(([from, to]) => `location = ${from} { return 301 ${to}$is_args$args; }\n`).join('');
}

/** Lines for Apache, which keeps the query by itself. */
export function listForApache(moves: readonly Move[]): string {
  return moves.map(([from, to]) => `RedirectMatch 301 "^${quote(from)}$" "${to}"\n`).join('');
}

/** Lines for Caddy, which has no sign for a query that may not be there. */
export function listForCaddy(moves: readonly Move[]): string {
  return moves.map(([from, to]) => `redir ${from} ${to} 301\n`).join('');
}

/** Lines for lighttpd. */
export function listForLighttpd(moves: readonly Move[]): string {
  const lines = moves.map(([from, to]) => `  "^${quote(from)}(\\?.*)?$" => "${to}$1",\n`);
  return lines.length > 0 ? `url.redirect = (\n${lines.join('')})\nurl.redirect-code = 301\n` : '';
}
