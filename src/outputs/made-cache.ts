import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** The one file of a cache: every content, then as JSON where each of them lies, then the length of that. */
const name = 'pack';
const lengthDigits = 16;

/** Where a content lies in an open file, in bytes. */
interface Piece {
  file: number;
  at: number;
  length: number;
}

/**
 * What builds have made, each under a hash of what it was made of, in one file: thousands of small ones take longer
 * to write than to make. A folder that is gone, or a file that is cut, only costs time.
 */
export class MadeCache {
  readonly #folder: string;
  readonly #path: string;
  readonly #known = new Map<string, Piece>();
  readonly #used = new Set<string>();
  /** The file as the last build has left it. */
  #file: number | undefined;
  /** The file that will take its place, and its length. */
  #next: { file: number; length: number } | undefined;

  /** @param folder is made when it is first needed. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#path = join(folder, name);
    this.#openFile();
  }

  /** How many contents there are. */
  get size(): number {
    return this.#known.size;
  }

  /** Whether the content is there. */
  has(key: string): boolean {
    return this.#known.has(key);
  }

  /** A content; null where there is none. */
  read(key: string): Buffer | null {
    const piece = this.#known.get(key);
    if (!piece) return null;
    this.#used.add(key);
    return readPiece(piece);
  }

  /** Leaves a content to later builds, once `sweep` has been called. */
  write(key: string, content: string | Uint8Array): void {
    this.#append(key, typeof content === 'string' ? Buffer.from(content) : content);
    this.#used.add(key);
  }

  /**
   * Ends a build: keeps what it has asked for, and forgets the rest. The file is written beside the former
   * one and then takes its place, since this build may be killed meanwhile.
   */
  sweep(): void {
    if (this.#next || this.#used.size < this.#known.size) this.#replaceFile();
    for (const other of existsSync(this.#folder) ? readdirSync(this.#folder) : []) {
      if (other !== name) rmSync(join(this.#folder, other));
    }
  }

  #openFile(): void {
    if (!existsSync(this.#path)) return;
    const file = openSync(this.#path, 'r');
    this.#file = file;
    for (const [key, at, length] of readIndex(file)) this.#known.set(key, { file, at, length });
  }

  #replaceFile(): void {
    const next = this.#openNext();
    for (const [key, piece] of this.#known) {
      if (this.#used.has(key) && piece.file !== next.file) this.#append(key, readPiece(piece));
    }
    const used = [...this.#known].filter(([key]) => this.#used.has(key));
    const index = Buffer.from(JSON.stringify(used.map(([key, { at, length }]) => [key, at, length])));
    writeWhole(next.file, Buffer.concat([index, Buffer.from(String(index.length).padStart(lengthDigits))]));
    // Some systems put no file in the place of an open one.
    for (const file of [next.file, this.#file]) if (file !== undefined) closeSync(file);
    renameSync(`${this.#path}.new`, this.#path);
    this.#next = undefined;
    this.#known.clear();
    this.#openFile();
  }

  #append(key: string, content: Uint8Array): void {
    const next = this.#openNext();
    writeWhole(next.file, content);
    this.#known.set(key, { file: next.file, at: next.length, length: content.length });
    next.length += content.length;
  }

  #openNext(): { file: number; length: number } {
    if (this.#next) return this.#next;
    mkdirSync(this.#folder, { recursive: true });
    this.#next = { file: openSync(`${this.#path}.new`, 'w+'), length: 0 };
    return this.#next;
  }
}

/** Where the contents of a file lie; none where the file is not whole. */
function readIndex(file: number): [key: string, at: number, length: number][] {
  const { size } = fstatSync(file);
  const end = Math.max(0, size - lengthDigits);
  const length = Number(readPiece({ file, at: end, length: size - end }).toString() || NaN);
  if (!(length <= end)) return [];
  try {
    return JSON.parse(readPiece({ file, at: end - length, length }).toString());
  } catch {
    return [];
  }
}

function readPiece({ file, at, length }: Piece): Buffer {
  const content = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const more = readSync(file, content, read, length - read, at + read);
    if (more === 0) throw new Error(`A file of ${name} was cut while it was read.`);
    read += more;
  }
  return content;
}

/** Writes all of it at the end of a file: one call may write a part. */
function writeWhole(file: number, content: Uint8Array): void {
  for (let written = 0; written < content.length;) {
    written += writeSync(file, content, written);
  }
}
