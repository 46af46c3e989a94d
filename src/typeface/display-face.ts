import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Signs that the interface sets in the headline face whatever the story says. */
const alwaysNeeded = ' 0123456789.,’“”–+×';

/**
 * Cuts the headline face to the characters that the content and the interface use.
 * @param face the whole face.
 * @param words the words of the interface.
 * @param root the folder of the content.
 * @returns the face as WOFF2.
 */
export async function cutDisplayFace(
  face: Uint8Array,
  words: string,
  root: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(md|yaml)$/.test(file),
  );
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  const used = new Set([alwaysNeeded, words, ...texts].join(''));
  const cut = await subsetFont(Buffer.from(face), [...used].sort().join(''), { targetFormat: 'woff2' });
  return new Uint8Array(cut);
}
