/** The width of every picture. */
export const pictureWidth = 1200;

/** What stays free around the drawing. */
export const pictureMargin = 48;

/** The width of the drawing itself. */
export const drawingWidth = pictureWidth - 2 * pictureMargin;

/**
 * The two cuts of the headline face that pictures are set in. Their names are those inside the
 * font files, since the renderer finds a face by nothing else.
 */
export const pictureFaces = {
  bold: { family: 'Sofia Sans Extra Condensed ExtraBold', weight: 800 },
  plain: { family: 'Sofia Sans Extra Condensed Medium', weight: 500 },
} as const;

const fallbacks =
  "'Arial Narrow','Roboto Condensed','Helvetica Neue Condensed','Liberation Sans Narrow',sans-serif";

/** Attributes that set a text in a cut of the face, with narrow faces to fall back on. */
export function setIn(cut: keyof typeof pictureFaces, size: number) {
  const { family, weight } = pictureFaces[cut];
  return { 'font-family': `'${family}',${fallbacks}`, 'font-weight': weight, 'font-size': size };
}

/** The average width of a letter, in em; rather too wide than too narrow. */
const letterWidth = { bold: 0.33, plain: 0.3 };

/** How wide a text is about to be. */
export function guessWidth(text: string, size: number, cut: keyof typeof letterWidth = 'plain'): number {
  return text.length * size * letterWidth[cut];
}

/** How many letters a drawing has room for side by side. */
export function countLetters(size: number, cut: keyof typeof letterWidth): number {
  return Math.floor(drawingWidth / (size * letterWidth[cut]));
}

/** The colours of the site by the names of their tokens. */
export type Colours = (name: string) => string;

/**
 * Reads the colours of the light scheme from the style sheet that declares them.
 * @throws Error when a drawing asks for a colour that has no token.
 */
export function readLightColours(tokens: string): Colours {
  const [light = ''] = tokens.split('@media');
  const declared = light.matchAll(/--([\w-]+):\s*(#\w+)/g);
  const colours = new Map([...declared].map(([, name = '', colour = '']) => [name, colour]));
  return (name) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`No colour is called ${name}.`);
    return colour;
  };
}
