import { weightMark } from '../components/weight-mark.ts';
import { readScriptSources } from '../layouts/security-policy.ts';
import { hashPage } from './published/page-hash.ts';

/** What is made after the pages asks this of a page; read off its HTML once. */
export interface BuiltPage {
  /** Its path, without the base: `/works/opening/`, `/404.html`. */
  path: string;
  /** Whether it has something to read; one that only leads on has not. */
  isRead: boolean;
  /** The hash of what it tells. */
  hash: string;
  /** Every id in the part that is its own, in its order. */
  ids: readonly string[];
  /** The places that it leads to, each as a path without the base and an id: `/glossary/#term-apc`. */
  places: readonly string[];
  /** Source expressions of its scripts. */
  scripts: readonly string[];
  /** Files at the root that it asks for with a mark of their content. */
  marked: readonly string[];
  /** Whether it asks for the QR code of its address. */
  hasQr: boolean;
  /** Whether it has yet to say what it weighs. */
  isToWeigh: boolean;
}

/**
 * Reads off a page what is made after the pages asks of it.
 * @param path its path, without the base.
 * @param base the path below which the site is served, without a slash at its end.
 */
export function describePage(path: string, html: string, base: string): BuiltPage {
  const page: BuiltPage = {
    path,
    isRead: html.includes('<main'),
    hash: hashPage(html, path),
    ids: listIds(html),
    places: [...html.matchAll(/<a [^>]*href="([^"#:]*)#([^"]+)"/g)].map(
      ([, to, id]) => `${to ? to.slice(base.length) : path}#${id}`,
    ),
    scripts: readScriptSources(html),
    marked: [...html.matchAll(/\/([\w-]+\.(?:css|woff2))\?[\w-]+/g)].map(([, name = '']) => name),
    hasQr: html.includes(`src="${base}/qr/`),
    isToWeigh: html.includes(weightMark),
  };
  // A part of a text keeps all of it in memory; a copy does not.
  return JSON.parse(JSON.stringify(page)) as BuiltPage;
}

/** Every id in the part of a page that is its own, in its order. */
function listIds(html: string): string[] {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  return [...main.matchAll(/<[a-z][^>]*\sid="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
}
