import { create, type Font } from 'fontkit';
import { pictureFaces, type Cut } from './picture-faces.ts';
import { readFace, type Alphabet } from './read-face.ts';

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
