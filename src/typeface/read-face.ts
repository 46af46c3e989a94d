import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The usual letters, and the rarer Latin ones, have files of their own. */
export type Alphabet = 'latin' | 'latin-ext';

/** The headline face in a weight, as WOFF2. */
export function readFace(weight: number, alphabet: Alphabet = 'latin'): Uint8Array {
  const name = `sofia-sans-extra-condensed-${alphabet}-${weight}-normal.woff2`;
  const { resolve } = createRequire(`${process.cwd()}/`);
  return readFileSync(resolve(`@fontsource/sofia-sans-extra-condensed/files/${name}`));
}
