import { createHash } from 'node:crypto';

/** The hash under which the Content-Security-Policy lets a page’s own style element in. */
export function hashStyle(css: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
}
