import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page: everything is refused but its own style element and
 * scripts (by their hashes), the style sheet for paper, pictures and the headline face of this site.
 * @param style the text of the page’s style element.
 * @param scripts the texts of its script elements.
 */
export function writePolicy(style: string, scripts: readonly string[] = []): string {
  return [
    "default-src 'none'",
    ...(scripts.length > 0 ? [`script-src ${scripts.map(hash).join(' ')}`] : []),
    `style-src 'self' ${hash(style)}`,
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
