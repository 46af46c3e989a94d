import { createHash } from 'node:crypto';
import { href } from '../paths.ts';
import { siteFace } from '../typeface/site-face.ts';
import print from '../styles/print.css?inline';

/**
 * The address of a file with a mark of its content, so that no cache gives a page the file of
 * another version.
 */
function markedHref(path: string, content: string | Uint8Array): string {
  return `${href(path)}?${createHash('sha256').update(content).digest('base64url').slice(0, 4)}`;
}

/** The address of the rules for paper. */
export const paperHref: string = markedHref('/paper.css', print);

/** The address of the headline face. */
export async function faceHref(): Promise<string> {
  return markedHref('/display.woff2', await siteFace());
}
