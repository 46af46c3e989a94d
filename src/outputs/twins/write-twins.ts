import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Build } from '../product.ts';
import { readPage } from './read-page.ts';
import { toMarkdown } from './to-markdown.ts';

/**
 * Writes the Markdown twin of each page that announces one, with its title, address, licence and the
 * day on which its content last changed at the head.
 */
export function writeTwins({ site, story, logger }: Build): void {
  const licence = story.licence?.url;
  let written = 0;
  for (const path of site.contents.keys()) {
    const page = readPage(site.read(path));
    if (!page) continue;
    const { title, description, url, twin, language, main } = page;
    const changed = story.published.get(path)?.date;
    const head = stringify({ title, description, url, language, changed, licence }, { lineWidth: 0 });
    writeFileSync(
      join(site.folder, twin.slice(site.base.length)),
      `---\n${head}---\n\n${toMarkdown(main, url, language)}`,
    );
    written += 1;
  }
  logger.info(`${written} Markdown twins written`);
}
