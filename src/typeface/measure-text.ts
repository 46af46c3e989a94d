import { findAlphabet, openFace } from './open-face.ts';
import type { Cut } from './picture-faces.ts';
import type { Alphabet } from './read-face.ts';

/** For a sign that the face does not hold, and another face lends: as wide as the widest letters, in em. */
const borrowed = 0.62;

const advances: Record<Cut, Map<string, number>> = { bold: new Map(), plain: new Map() };

/**
 * The width of a text, by the advances of the face that it is set in. Kerning, which makes a text a
 * little narrower, is left out.
 * @param size of the letters; the width has the same unit.
 */
export function measureText(text: string, size: number, cut: Cut = 'bold'): number {
  return size * [...text.normalize('NFC')].reduce((sum, sign) => sum + advanceOf(sign, cut), 0);
}

function advanceOf(sign: string, cut: Cut): number {
  const known = advances[cut].get(sign);
  if (known !== undefined) return known;
  const alphabet = findAlphabet(sign, cut);
  const advance =
    alphabet === null
      ? borrowed
      : alphabet === 'latin'
        ? readAdvance(sign, cut, alphabet)
        : advanceOfRare(sign, alphabet);
  advances[cut].set(sign, advance);
  return advance;
}

/** The rarer letters stand in files of their own; the renderer takes them from whichever cut it meets first. */
function advanceOfRare(sign: string, alphabet: Alphabet): number {
  return Math.max(readAdvance(sign, 'bold', alphabet), readAdvance(sign, 'plain', alphabet));
}

/** The advance of a sign in the file of the face that has it, in em. */
function readAdvance(sign: string, cut: Cut, alphabet: Alphabet): number {
  const face = openFace(cut, alphabet);
  return face.glyphForCodePoint(sign.codePointAt(0) ?? 0).advanceWidth / face.unitsPerEm;
}
