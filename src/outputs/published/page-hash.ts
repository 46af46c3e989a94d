import { createHash } from 'node:crypto';

/**
 * The hash of what a page tells: the text of its `main`, without marks and white space, so that a
 * change of style or of the frame around it is no change of content. Elements with `data-version`
 * are left out, since they print hashes themselves; so is the address of the site, which is another
 * one wherever the same story is tried.
 * @param html the built page.
 * @param path its path, without the base.
 * @returns 16 hexadecimal digits.
 */
export function hashPage(html: string, path: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const text = main
    .replace(/<(\w+)[^>]*\sdata-version[\s>][\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll(readRoot(html, path), '/')
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The address of the site that a page names as its own, with a slash at its end. */
function readRoot(html: string, path: string): string {
  const [, own = ''] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
  return own.endsWith(path) ? own.slice(0, own.length - path.length + 1) : '\0';
}
