/** The width of every picture. */
export const pictureWidth = 1200;

/** What stays free around the drawing. */
export const pictureMargin = 48;

/** The width of the drawing itself. */
export const drawingWidth = pictureWidth - 2 * pictureMargin;

/** The colours of the site by the names of their tokens. */
export type Colours = (name: string) => string;

/**
 * Reads the colours of the light scheme from the style sheet that declares them. Those that a hue gives go by its
 * name: `blue`, `blue-mass` for what it fills, `pale-blue` for the same of after the article.
 * @throws Error when a drawing asks for a colour that has no token.
 */
export function readLightColours(tokens: string): Colours {
  const [light = ''] = tokens.split('@media');
  const colours = new Map<string, string>();
  for (const [, name = '', rules = ''] of light.matchAll(/[:.]([\w-]+)\s*\{([^}]*)\}/g)) {
    for (const [, token = '', colour = ''] of rules.matchAll(/--([\w-]+):\s*(#\w+|var\(--[\w-]+\))/g))
      colours.set(name === 'root' ? token : token.replace(/^(hue|pale)/, name), colour);
  }
  const find: Colours = (name) => {
    const colour = colours.get(name) ?? (name.startsWith('pale-') ? colours.get('pale') : undefined);
    if (!colour) throw new Error(`No colour is called ${name}.`);
    const [, other] = /^var\(--(.+)\)$/.exec(colour) ?? [];
    return other ? find(other) : colour;
  };
  return find;
}
