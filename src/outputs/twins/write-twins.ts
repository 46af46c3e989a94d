import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { stringify } from 'yaml';
import { Problems } from '../../problems/problems.ts';
import { builtStory } from '../../story/built-story.ts';
import { readPublished } from '../../story/raw.ts';
import { readPage } from './read-page.ts';
import { toMarkdown } from './to-markdown.ts';

/**
 * After a build: writes the Markdown twin of each page that announces one, with its title, address,
 * licence and the day on which its content last changed at the head.
 */
export function writeTwins(): AstroIntegration {
  let base = '/';
  return {
    name: 'write-twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const published = readPublished('content', new Problems());
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        const licence = builtStory().licence?.url;
        let written = 0;
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const page = readPage(readFileSync(join(folder, file), 'utf8'));
          if (!page) continue;
          const { title, description, url, twin, language, main } = page;
          const path = `/${new URL(url).pathname.slice(base.length)}`;
          const changed = published.get(path)?.data.date;
          const head = stringify({ title, description, url, language, changed, licence }, { lineWidth: 0 });
          writeFileSync(
            join(folder, twin.slice(base.length)),
            `---\n${head}---\n\n${toMarkdown(main, url, language)}`,
          );
          written += 1;
        }
        logger.info(`${written} Markdown twins written`);
      },
    },
  };
}
