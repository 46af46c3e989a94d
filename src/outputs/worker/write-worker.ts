import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { versionPath } from '../../client/offline/version.client.ts';
import { buildTargets } from '../../floor.ts';
import { Problems } from '../../problems/problems.ts';
import { storySchema } from '../../schema/story.ts';
import { readYamlFile } from '../../story/read-files.ts';
import { validate } from '../../story/validate.ts';
import { describeVersion } from './describe-version.ts';

/** What of a story says which pages it has. */
interface Outline {
  chapters: readonly { slug: string }[];
  quantity?: { slug: string } | null | undefined;
}

/** The pages that are kept unasked, the most needed first. */
export function listUnasked({ chapters, quantity }: Outline): string[] {
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
 */
export async function writeWorkerFiles(folder: string, pages: readonly string[]): Promise<void> {
  const { version, texts } = await describeVersion(folder, pages);
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

/** After a build: writes the worker. Must come after every output that writes pages. */
export function writeWorker(): AstroIntegration {
  return {
    name: 'write-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const problems = new Problems();
        const source = readYamlFile('content', 'story.yaml', problems);
        const story = source && validate(storySchema, source.data, source, [], problems);
        if (story) await writeWorkerFiles(fileURLToPath(dir), listUnasked(story));
      },
    },
  };
}
