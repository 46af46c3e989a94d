import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file of a cache whole or not at all: a build may be killed while it writes, and the next one takes what it finds. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}
