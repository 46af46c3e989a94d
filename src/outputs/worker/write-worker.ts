import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { versionPath } from '../../client/offline/version.client.ts';
import { buildTargets } from '../../client/floor.ts';
import { chapterPath, pagePath } from '../../paths.ts';
import { filePath, listEditions, placeOf } from '../../story/place-of.ts';
import type { Story } from '../../story/story.ts';
import type { Build } from '../product.ts';
import { describeVersion, type Unasked } from './describe-version.ts';

/**
 * The pages that are kept unasked, the most needed first, for those who read one language: by what its paths
 * begin with.
 */
export function listUnasked(story: Story): Unasked {
  return Object.fromEntries(
    listEditions(story).map((one) => [filePath(one, '/'), listNeeded(one).map((path) => placeOf(one, path))]),
  );
}

function listNeeded({ chapters, quantity }: Story): string[] {
  return [
    '/',
    '/offline/',
    '/print/',
    ...chapters.map(chapterPath),
    '/timeline/',
    ...(quantity ? [pagePath(quantity)] : []),
  ];
}

/**
 * Writes the worker and what it goes by into a built site: the same files for the same site.
 * @param folder the built site; whatever is written into it later is not kept.
 * @param unasked paths of the pages to keep unasked, by what the paths of a language begin with.
 * @param base the path below which the site is served, without a slash at its end.
 */
export async function writeWorkerFiles(folder: string, unasked: Unasked, base = ''): Promise<void> {
  const { version, texts } = await describeVersion(folder, unasked, base);
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
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
