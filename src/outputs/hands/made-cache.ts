import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../write-whole.ts';

/** Texts in a folder, each under the key of what it was made of; a folder that is gone only costs time. */
export class MadeCache {
  readonly #folder: string;
  readonly #known: ReadonlySet<string>;
  readonly #used = new Set<string>();

  /** @param folder is made when it is first needed. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#known = new Set(existsSync(folder) ? readdirSync(folder) : []);
  }

  /** Whether an earlier build has left the text. */
  has(key: string): boolean {
    return this.#known.has(key);
  }

  /** The text that an earlier build has left under a key; null where there is none. */
  read(key: string): string | null {
    if (!this.#known.has(key)) return null;
    this.#used.add(key);
    return readFileSync(join(this.#folder, key), 'utf8');
  }

  /** Leaves a text to later builds. */
  write(key: string, text: string): void {
    mkdirSync(this.#folder, { recursive: true });
    writeWhole(join(this.#folder, key), text);
    this.#used.add(key);
  }

  /** Forgets what this build has not asked for. */
  sweep(): void {
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder)) {
      if (!this.#used.has(name)) rmSync(join(this.#folder, name));
    }
  }
}
