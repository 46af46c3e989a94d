import subsetFont from 'subset-font';

const latin = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const accents = 'ÀÂÇÈÉÊËÎÏÔÙÛÜàâçèéêëîïôùûüñò';
const signs = '’‘“”–…·×+§€£\u00a0';

/**
 * Cuts the headline face to Latin letters, figures and the signs of a headline.
 * @returns the face as WOFF2.
 */
export async function cutDisplayFace(face: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const cut = await subsetFont(Buffer.from(face), latin + accents + signs, { targetFormat: 'woff2' });
  return new Uint8Array(cut);
}
