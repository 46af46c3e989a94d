import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const name = 'sofia-sans-extra-condensed';

/** The name of a part of the face that has files of its own: the usual letters, the rarer Latin ones, Greek … */
export type Alphabet = string;

/** The parts that the face comes in; the first has the usual letters. */
export const alphabets: readonly Alphabet[] = listAlphabets();

function listAlphabets(): Alphabet[] {
  const ranges = JSON.parse(readFileSync(resolve('unicode.json'), 'utf8')) as Record<Alphabet, string>;
  const usual = ['latin', 'latin-ext'];
  return [...new Set([...usual, ...Object.keys(ranges).sort()])];
}

/** The headline face in a weight, as WOFF2. */
export function readFace(weight: number, alphabet: Alphabet = 'latin'): Uint8Array {
  return readFileSync(resolve(`files/${name}-${alphabet}-${weight}-normal.woff2`));
}

/** The path of a file of the package. */
function resolve(file: string): string {
  return createRequire(`${process.cwd()}/`).resolve(`@fontsource/${name}/${file}`);
}
