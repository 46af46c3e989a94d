import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { loadStory } from '../../story/load-story.ts';

/**
 * For hosts that send real redirects, which browsers follow before any page is loaded: `_redirects`
 * (https://developers.cloudflare.com/pages/configuration/redirects/; on Netlify the page that leads
 * on comes first) and a file for nginx to include in its `server` block.
 */
export function writeRedirects(): AstroIntegration {
  let base = '';
  return {
    name: 'write-redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const moves = [...loadStory('content').aliases.paths].map(([from, to]): Move => [
          base + from,
          base + to,
        ]);
        writeFileSync(join(folder, '_redirects'), listForStaticHosts(moves));
        mkdirSync(join(folder, '_nginx'), { recursive: true });
        writeFileSync(join(folder, '_nginx/redirects.conf'), listForNginx(moves, base));
      },
    },
  };
}

/** A former address below the root of the host, and that of today. */
type Move = readonly [from: string, to: string];

/** Lines of `_redirects`. */
export function listForStaticHosts(moves: readonly Move[]): string {
  return moves.map(([from, to]) => `${from} ${to} 301\n`).join('');
}

/** Lines for nginx. They keep the files that are for hosts to themselves. */
export function listForNginx(moves: readonly Move[], base: string): string {
  return [
    ...moves.map(([from, to]) => `location = ${from} { return 301 ${to}$is_args$args; }`),
    `location = ${base}/_redirects { return 404; }`,
    `location ^~ ${base}/_nginx/ { return 404; }`,
    '',
  ].join('\n');
}
