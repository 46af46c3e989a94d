import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { textTypes } from '../media-types.ts';
import type { CompressionCache, Form } from './compression-cache.ts';
import { inParallel } from '../in-parallel.ts';
import type { Build } from '../product.ts';
import { Progress, type Log } from '../progress.ts';

/** A file of fewer bytes fits into one packet as it is. */
const leastBytes = 1_000;
const forms: readonly Form[] = ['br', 'gz'];

/** Writes the compressed forms of every text beside it. */
export async function compressFiles({ site, compressed, logger }: Build): Promise<void> {
  const start = performance.now();
  const { files, bytes } = await compressFolder(site.folder, compressed, logger);
  compressed.sweep();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  logger.info(
    `${files} files, ${kilobytes(bytes.all)} KB, are ${kilobytes(bytes.br)} KB as brotli and ${kilobytes(bytes.gz)} KB as gzip; ${compressed.made} compressed anew, in ${seconds} s`,
  );
}

const kilobytes = (bytes: number) => Math.round(bytes / 1000);

/** Whether a page only leads on: where hosts do that themselves, they must not find it compressed. */
const leadsOn = (content: Buffer) => content.includes('<meta http-equiv="refresh"');

/**
 * Writes `.br` and `.gz` beside each text of a folder that is worth it.
 * @returns how many texts there are, and their bytes in each form.
 */
export async function compressFolder(folder: string, cache: CompressionCache, log: Log) {
  const bytes = { all: 0, br: 0, gz: 0 };
  let files = 0;
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => textTypes[extname(file).slice(1)] !== undefined,
  );
  const progress = new Progress(log, 'files compressed', texts.length);
  await inParallel(texts, async (file) => {
    progress.step();
    const path = join(folder, file);
    const content = readFileSync(path);
    if (content.length < leastBytes || leadsOn(content)) return;
    files += 1;
    bytes.all += content.length;
    for (const form of forms) {
      const compressed = await cache.compress(content, form);
      bytes[form] += compressed.length;
      writeFileSync(`${path}.${form}`, compressed);
    }
  });
  progress.end();
  return { files, bytes };
}
