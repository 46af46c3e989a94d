import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page: everything is refused but its own style and script elements
 * (by their hashes), and the scripts, style sheets, pictures, data and the headline face of this site.
 * No script may make another out of text; the address of the worker is the one that a script may name.
 * @param style the text of the page’s style element.
 * @param scripts the texts of its scripts.
 */
export function writePolicy(style: string, scripts: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `style-src 'self' ${hashForPolicy(style)}`,
    `script-src ${["'self'", ...scripts.map(hashForPolicy)].join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types worker',
  ].join(';');
}

/** The source expression that allows a style or script element with this text. */
export function hashForPolicy(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
