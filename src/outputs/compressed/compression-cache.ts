import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants } from 'node:zlib';

/** Brotli’s best takes half a second a MB: a list of the whole of a big story would cost more than the rest of the build. */
const largest = 8_000_000;
const fasterQuality = 9;

const compress = {
  br: (content: Uint8Array) =>
    promisify(brotliCompress)(
      content,
      content.length > largest ? { params: { [constants.BROTLI_PARAM_QUALITY]: fasterQuality } } : {},
    ),
  gz: (content: Uint8Array) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/** The forms in which a file is kept for hosts, by their extensions. */
export type Form = keyof typeof compress;

/** With another version of the libraries, or another idea of what is large, everything is compressed anew. */
const madeBy = `${process.versions.brotli} ${process.versions.zlib} ${largest} ${fasterQuality}`;

/**
 * Compresses as well as brotli (quality 11; 9 above 8 MB) and gzip (level 9) can, once for each content:
 * what an earlier build has compressed is read from a folder.
 */
export class CompressionCache {
  /** How many contents had to be compressed. */
  made = 0;
  readonly #folder: string;
  readonly #used = new Set<string>();

  /** @param folder is made when it is first needed. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async compress(content: Uint8Array, form: Form): Promise<Uint8Array> {
    const hash = createHash('sha256').update(madeBy).update(content).digest('hex').slice(0, 32);
    const name = `${hash}.${form}`;
    const file = join(this.#folder, name);
    this.#used.add(name);
    if (existsSync(file)) return readFileSync(file);
    const compressed = await compress[form](content);
    this.made += 1;
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(file, compressed);
    return compressed;
  }

  /** Forgets what this build has not asked for. */
  sweep(): void {
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder)) {
      if (!this.#used.has(name)) rmSync(join(this.#folder, name));
    }
  }
}
