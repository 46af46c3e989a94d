import { createHash } from 'node:crypto';

/** What holds on every page, and for whatever else the site serves. */
const common: readonly string[] = [
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types worker',
];

/**
 * The Content-Security-Policy of a page: everything is refused but its own style and script elements
 * (by their hashes), and the scripts, style sheets, pictures, data and the headline face of this site.
 * No script may make another out of text; the address of the worker is the one that a script may name.
 * @param styles the texts of the page’s style elements.
 * @param scripts the texts of its scripts.
 */
export function writePolicy(styles: readonly string[], scripts: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `style-src ${["'self'", ...styles.map(hashForPolicy)].join(' ')}`,
    `script-src ${["'self'", ...scripts.map(hashForPolicy)].join(' ')}`,
    ...common,
  ].join(';');
}

/**
 * The policy that a host sends with every page, beside the page’s own; a browser keeps to both. It
 * holds what pages have in common, and who may frame them, which no page can say itself
 * (https://www.w3.org/TR/CSP3/#meta-element). Each page has a style of its own: only the page allows it.
 * @param scripts source expressions of every script of these pages.
 * @param areFramed whether other sites may show these pages in a frame.
 */
export function writeHostPolicy(scripts: readonly string[], areFramed: boolean): string {
  return [
    `script-src ${scripts.join(' ')}`,
    "script-src-attr 'none'",
    "style-src-attr 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    ...common,
    ...(areFramed ? [] : ["frame-ancestors 'none'"]),
  ].join(';');
}

/** The source expression that allows a style or script element with this text. */
export function hashForPolicy(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The source expressions of the scripts that a built page’s policy allows. */
export function readScriptSources(html: string): string[] {
  return /http-equiv="content-security-policy"[^>]*;script-src ([^;"]+)/.exec(html)?.[1]?.split(' ') ?? [];
}
