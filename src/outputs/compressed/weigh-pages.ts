import { brotliCompressSync, constants } from 'node:zlib';
import { weightMark } from '../../components/weight-mark.ts';
import { inParallel } from '../in-parallel.ts';
import type { Build } from '../product.ts';

/** Writes into every page that says so how many KB (1,000 bytes) it weighs as brotli. */
export async function weighPages({ site, compressed }: Build): Promise<void> {
  const weigh = async (text: string) => (await compressed.compress(Buffer.from(text), 'br')).length;
  await inParallel(
    site.pages.filter(({ isToWeigh }) => isToWeigh),
    async (page) => {
      const html = site.read(page.path);
      site.amend(page, await writeWeight(html, guessWeight(html), weigh));
    },
  );
}

/** Writes into every page that says what it weighs a quick guess of that. */
export function guessWeights({ site }: Build): void {
  for (const page of site.pages.filter(({ isToWeigh }) => isToWeigh)) {
    const html = site.read(page.path);
    site.amend(page, html.replaceAll(weightMark, String(guessWeight(html))));
  }
}

/** So many spaces are tried after a page, each with both of the numbers that make the other one right. */
const trials = [0, ...Array.from({ length: 80 }, (_, trial) => trial >> 1)];

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
  for (const spaces of trials) {
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
