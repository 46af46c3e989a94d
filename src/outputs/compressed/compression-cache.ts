import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants } from 'node:zlib';
import { MadeCache } from '../made-cache.ts';

/**
 * What is larger than brotli’s usual window, as a list of the whole story, repeats what that has lost sight of: a
 * window over all of it packs as close at a quality that takes a twentieth of the time.
 */
const largest = 4_000_000;
const large = {
  [constants.BROTLI_PARAM_QUALITY]: 9,
  [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
};

const compress = {
  br: (content: Uint8Array) =>
    promisify(brotliCompress)(content, content.length > largest ? { params: large } : {}),
  gz: (content: Uint8Array) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/** The forms in which a file is kept for hosts, by their extensions. */
export type Form = keyof typeof compress;

/** With another version of the libraries, or another idea of what is large, everything is compressed anew. */
const madeBy = `${process.versions.brotli} ${process.versions.zlib} ${largest} ${JSON.stringify(large)}`;

/**
 * Compresses as well as brotli (quality 11; above 4 MB 9, with the largest window) and gzip (level 9) can, once for each content:
 * what an earlier build has compressed is read from a folder.
 */
export class CompressionCache {
  /** How many contents had to be compressed. */
  made = 0;
  readonly #cache: MadeCache;

  /** @param folder is made when it is first needed. */
  constructor(folder: string) {
    this.#cache = new MadeCache(folder);
  }

  async compress(content: Uint8Array, form: Form): Promise<Uint8Array> {
    const hash = createHash('sha256').update(madeBy).update(content).digest('hex').slice(0, 32);
    const name = `${hash}.${form}`;
    const known = this.#cache.read(name);
    if (known) return known;
    const compressed = await compress[form](content);
    this.made += 1;
    this.#cache.write(name, compressed);
    return compressed;
  }

  /** Forgets what this build has not asked for. */
  sweep(): void {
    this.#cache.sweep();
  }
}
