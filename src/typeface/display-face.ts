import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { readFace } from './read-face.ts';

/** Signs that the interface sets in the headline face whatever the story says. */
const alwaysNeeded = ' 0123456789.,’“”–+×';

/** The last cut: in development most edits bring no sign that is new, and a cut takes longer than a page. */
let last: { weight: number; signs: string; cut: Promise<Uint8Array<ArrayBuffer>> } | undefined;

/**
 * Cuts the headline face to the characters that the content and the interface use.
 * @param weight of the whole face.
 * @param words the words of the interface.
 * @param root the folder of the content.
 * @returns the face as WOFF2.
 */
export function cutDisplayFace(
  weight: number,
  words: string,
  root: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(md|yaml)$/.test(file),
  );
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  const used = new Set([alwaysNeeded, words, ...texts].join(''));
  const signs = [...used].sort().join('');
  if (last?.weight !== weight || last.signs !== signs) last = { weight, signs, cut: cutTo(weight, signs) };
  return last.cut;
}

async function cutTo(weight: number, signs: string): Promise<Uint8Array<ArrayBuffer>> {
  const face = Buffer.from(readFace(weight));
  return new Uint8Array(await subsetFont(face, signs, { targetFormat: 'woff2' }));
}
