import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { versionPath } from '../../client/offline/version.client.ts';
import { buildTargets } from '../../client/floor.ts';
import type { Story } from '../../story/story.ts';
import type { Build } from '../product.ts';
import { describeVersion } from './describe-version.ts';

/** The pages that are kept unasked, the most needed first. */
export function listUnasked({ chapters, quantity }: Pick<Story, 'chapters' | 'quantity'>): string[] {
  return [
    '/',
    '/offline/',
    '/print/',
    ...chapters.map(({ slug }) => `/${slug}/`),
    '/timeline/',
    ...(quantity ? [`/${quantity.slug}/`] : []),
  ];
}

/**
 * Writes the worker and what it goes by into a built site: the same files for the same site.
 * @param folder the built site; whatever is written into it later is not kept.
 * @param pages paths of the pages to keep unasked.
 * @param base the path below which the site is served, without a slash at its end.
 */
export async function writeWorkerFiles(folder: string, pages: readonly string[], base = ''): Promise<void> {
  const { version, texts } = await describeVersion(folder, pages, base);
  for (const [path, text] of texts) writeFileSync(join(folder, path), text);
  writeFileSync(join(folder, versionPath), JSON.stringify(version));
  await build({
    entryPoints: [fileURLToPath(new URL('../../client/offline/worker.client.ts', import.meta.url))],
    outfile: join(folder, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: buildTargets,
    charset: 'utf8',
    legalComments: 'none',
  });
}

/** Writes the worker. */
export async function writeWorker({ site, story }: Build): Promise<void> {
  await writeWorkerFiles(site.folder, listUnasked(story), site.base);
}
