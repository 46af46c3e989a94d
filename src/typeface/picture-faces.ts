/**
 * The two cuts of the headline face that pictures are set in. Their names are those inside the
 * font files, since the renderer finds a face by nothing else.
 */
export const pictureFaces = {
  bold: { family: 'Sofia Sans Extra Condensed ExtraBold', weight: 800 },
  plain: { family: 'Sofia Sans Extra Condensed Medium', weight: 500 },
} as const;

/** The name of a cut. */
export type Cut = keyof typeof pictureFaces;

const fallbacks =
  "'Arial Narrow','Roboto Condensed','Helvetica Neue Condensed','Liberation Sans Narrow',sans-serif";

/** Attributes that set a text in a cut of the face, with narrow faces to fall back on. */
export function setIn(cut: Cut, size: number) {
  const { family, weight } = pictureFaces[cut];
  return { 'font-family': `'${family}',${fallbacks}`, 'font-weight': weight, 'font-size': size };
}
