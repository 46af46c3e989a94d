import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Pack } from '../../client/offline/version.client.ts';

/** Whether a file of a page is text, and so compressed on the wire. */
export const isText = (path: string): boolean => !/\.(woff2|png)\b/.test(path);

/** Bytes on the wire, as hosts compress while they serve: brotli at quality 5, which takes less than to hand a page to another thread. */
export function weigh(path: string, content: string | Uint8Array): number {
  if (!isText(path)) return content.length;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/** A pack and its text. */
export interface WrittenPack {
  pack: Pack;
  text: string;
}

/**
 * Packs files.
 * @param start what the paths of the language begin with.
 * @param files where the files are, by their paths.
 */
export function writePack(
  start: string,
  holds: Pack['holds'],
  paths: readonly string[],
  files: ReadonlyMap<string, string>,
): WrittenPack {
  const texts = paths.filter(isText).map((path) => [path, readFileSync(files.get(path) ?? path, 'utf8')]);
  const text = JSON.stringify(Object.fromEntries(texts));
  const path = `${start}offline-${holds}.json`;
  return { pack: { path, bytes: weigh(path, text), holds }, text };
}
