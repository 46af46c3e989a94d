/** Advances of Helvetica, in thousandths of an em, each with the signs that have it. Source: Adobe’s metrics of the core 14 faces. */
const advances: [number, string][] = [
  [222, "ijl'’‘"],
  [278, ' ft.,:;/!I\u00a0\u202f\\|'],
  [333, 'r-()“”‑·'],
  [500, 'ckJsvxyz'],
  [556, '0123456789abdeghnopquL–#$?_«»'],
  [584, '+=<>~−×'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'mM'],
  [889, '%'],
  [944, 'W'],
];
/** Letters with accents are as wide as those without; another sign is taken to be as wide as it is high. */
const widest = 1000;
const bySign = new Map(advances.flatMap(([advance, signs]) => [...signs].map((sign) => [sign, advance])));
/** Faces that stand in for Helvetica are up to so much wider. */
const widerFaces = 1.1;
/** The same for letters set bold. */
const bold = 1.08;

/**
 * The room that a text takes in the face of running text, which is the reader’s own: as wide as
 * the widest of the usual ones.
 * @param size of the letters; the width has the same unit.
 */
export function measurePlain(text: string, size: number, isBold = false): number {
  const signs = [...text.normalize('NFD').replaceAll(/\p{M}/gu, '')];
  const sum = signs.reduce((all, sign) => all + (bySign.get(sign) ?? widest), 0);
  return (sum / 1000) * size * widerFaces * (isBold ? bold : 1);
}
