import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page: everything is refused but its own style element (by its
 * hash), the style sheet for paper, pictures and the headline face of this site.
 * @param style the text of the page’s style element.
 */
export function writePolicy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}
