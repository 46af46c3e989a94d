import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files in a folder, each named by a hash of what it was made of; a folder that is gone only costs time. */
export class MadeCache {
  readonly #folder: string;
  readonly #known: Set<string>;
  readonly #used = new Set<string>();

  /** @param folder is made when it is first needed. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#known = new Set(existsSync(folder) ? readdirSync(folder) : []);
  }

  /** Whether the file is there. */
  has(name: string): boolean {
    return this.#known.has(name);
  }

  /** What a file holds; null where there is none. */
  read(name: string): Buffer | null {
    if (!this.#known.has(name)) return null;
    this.#used.add(name);
    return readFileSync(join(this.#folder, name));
  }

  /** Leaves a file to later builds, whole or not at all: this one may be killed while it writes. */
  write(name: string, content: string | Uint8Array): void {
    mkdirSync(this.#folder, { recursive: true });
    const file = join(this.#folder, name);
    writeFileSync(`${file}.new`, content);
    renameSync(`${file}.new`, file);
    this.#known.add(name);
    this.#used.add(name);
  }

  /** Forgets what this build has not asked for. */
  sweep(): void {
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder)) {
      if (this.#used.has(name)) continue;
      rmSync(join(this.#folder, name));
      this.#known.delete(name);
    }
  }
}
