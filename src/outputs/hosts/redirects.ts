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
