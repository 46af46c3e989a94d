import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { weightMark } from '../../components/weight-mark.ts';
import type { CompressionCache } from './compression-cache.ts';
import { inParallel } from '../in-parallel.ts';

/**
 * After a build: writes into every page how many KB (1,000 bytes) it weighs as brotli. Must come after
 * every output that changes pages, and before what takes their hashes.
 */
export function weighPages(cache: CompressionCache): AstroIntegration {
  return {
    name: 'weigh-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
          file.endsWith('.html'),
        );
        await inParallel(files, async (file) => {
          const path = join(folder, file);
          const html = readFileSync(path, 'utf8');
          if (!html.includes(weightMark)) return;
          const weigh = async (text: string) => (await cache.compress(Buffer.from(text), 'br')).length;
          writeFileSync(path, await writeWeight(html, guessWeight(html), weigh));
        });
      },
    },
  };
}

/**
 * Puts the weight of a page in the place of its marks, such that it is the weight of the page with it.
 * @param guess whole KB to try first.
 * @param weigh bytes of a text.
 * @throws Error when no number is right for the page that has it, nor with some white space after it.
 */
export async function writeWeight(
  html: string,
  guess: number,
  weigh: (text: string) => Promise<number>,
): Promise<string> {
  let kilobytes = guess;
  for (const spaces of [0, 0, 0, 1, 2, 3, 4, 5, 6, 7]) {
    const text = html.replaceAll(weightMark, String(kilobytes)) + ' '.repeat(spaces);
    const right = Math.round((await weigh(text)) / 1000);
    if (right === kilobytes) return text;
    kilobytes = right;
  }
  throw new Error(`A page of ${kilobytes} KB cannot say what it weighs: each number makes another weight.`);
}

/** A quick guess of the weight of a page, in whole KB: brotli at quality 5, less what the best quality saves on our pages. */
function guessWeight(html: string): number {
  const { length } = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return Math.round((length * 0.912) / 1000);
}
