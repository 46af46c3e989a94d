import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

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

/** The hash of every page of a built site, by its path; pages that move with each build are left out. */
export function hashSite(folder: string): Map<string, string> {
  return new Map(
    [...listPages(folder)].map(([path, file]) => [path, hashPage(readFileSync(join(folder, file), 'utf8'))]),
  );
}

/** The file of every page of a built site, below its folder, by the path of the page. */
export function listPages(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .sort();
  return new Map(
    files.map((file) => [`/${file.slice(0, -'index.html'.length).replaceAll('\\', '/')}`, file]),
  );
}
