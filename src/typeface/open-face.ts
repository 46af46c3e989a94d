import { create, type Font } from 'fontkit';
import { pictureFaces, type Cut } from './picture-faces.ts';
import { alphabets, readFace, type Alphabet } from './read-face.ts';

const faces = new Map<string, Font>();

/** A file of the headline face, opened once. */
export function openFace(cut: Cut, alphabet: Alphabet): Font {
  const key = `${cut} ${alphabet}`;
  const known = faces.get(key);
  if (known) return known;
  const face = create(Buffer.from(readFace(pictureFaces[cut].weight, alphabet)));
  if (!('glyphForCodePoint' in face)) throw new Error('A file of the face holds a collection of faces.');
  faces.set(key, face);
  return face;
}

const found = new Map<string, Alphabet | null>();

/** The part of the face that has a sign; null where none has. */
export function findAlphabet(sign: string, cut: Cut = 'bold'): Alphabet | null {
  const key = `${cut} ${sign}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const alphabet = alphabets.find((one) => hasAll(openFace(cut, one), sign)) ?? null;
  found.set(key, alphabet);
  return alphabet;
}

/** Whether one file of the face has every sign of a text. */
export function hasAll(face: Font, text: string): boolean {
  return [...text].every((sign) => face.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
}
