import { createHash } from 'node:crypto';

/**
 * The hash of what a page tells: the text of its `main`, without marks and white space, so that a
 * change of style or of the frame around it is no change of content. Elements with `data-version`
 * are left out: they print hashes themselves.
 * @param html the built page.
 * @returns 16 hexadecimal digits.
 */
export function hashPage(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const text = main
    .replace(/<(\w+)[^>]*\sdata-version[\s>][\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
