import subsetFont from 'subset-font';
import { findAlphabet } from './open-face.ts';
import { pictureFaces } from './picture-faces.ts';
import { alphabets, readFace } from './read-face.ts';

/**
 * Cuts the faces of the pictures to the characters of one picture; each alphabet that it uses has files of its own.
 * @param svg the picture.
 * @param targetFormat `woff2` for a browser, `truetype` for the renderer, which reads nothing else.
 */
export async function cutFaces(svg: string, targetFormat: 'woff2' | 'truetype') {
  const signs = [...new Set(svg.normalize('NFC'))].sort();
  const used = signs.join('');
  const needed = new Set(['latin', ...signs.map((sign) => findAlphabet(sign))]);
  // The renderer borrows a letter from another face only where every letter is one glyph: no ligatures.
  const noLayoutClosure = targetFormat === 'truetype';
  const cuts = alphabets
    .filter((alphabet) => needed.has(alphabet))
    .flatMap((alphabet) => Object.values(pictureFaces).map((face) => ({ ...face, alphabet })));
  return Promise.all(
    cuts.map(async ({ family, weight, alphabet }) => {
      const face = Buffer.from(readFace(weight, alphabet));
      return { family, weight, bytes: await subsetFont(face, used, { targetFormat, noLayoutClosure }) };
    }),
  );
}

/** Puts the faces into a picture that has texts, so that it looks the same wherever a browser shows it. */
export async function embedFaces(svg: string): Promise<string> {
  if (!svg.includes('<text')) return svg;
  const rules = (await cutFaces(svg, 'woff2')).map(
    ({ family, weight, bytes }) =>
      `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${bytes.toString('base64')})}`,
  );
  return svg.replace('>', `><style>${rules.join('')}</style>`);
}
