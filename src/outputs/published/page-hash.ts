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

/** The hash of every page of a built site, by its path. */
export function hashSite(folder: string): Map<string, string> {
  return new Map([...readSite(folder)].map(([path, html]) => [path, hashPage(html)]));
}

/** The HTML of every page of a built site, by its path; pages that only lead to another are left out. */
export function readSite(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .sort();
  return new Map(
    files
      .map((file): [string, string] => [
        `/${file.slice(0, -'index.html'.length).replaceAll('\\', '/')}`,
        readFileSync(join(folder, file), 'utf8'),
      ])
      .filter(([, html]) => html.includes('<main')),
  );
}
