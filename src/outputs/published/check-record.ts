import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Problems } from '../../problems/problems.ts';
import { readPublished } from '../../story/raw.ts';
import { hashSite } from './page-hash.ts';

/** After a build: says when the record of what has been published is out of date. Writes nothing. */
export function checkRecord(): AstroIntegration {
  return {
    name: 'check-record',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const published = readPublished('content', new Problems());
        const changed = [...hashSite(fileURLToPath(dir))].filter(
          ([path, hash]) => published.get(path)?.data.hash !== hash,
        );
        if (changed.length === 0) return;
        const [first] = changed[0] ?? [];
        logger.warn(
          `content/published.yaml is out of date: ${changed.length} pages are new or changed, ${first} among them. Run npm run record when they are published.`,
        );
      },
    },
  };
}
