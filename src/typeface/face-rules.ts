/**
 * The share of a face’s own width at which it sets headlines as wide as the headline face. Most engines look for the
 * full name of a face; WebKitGTK knows families alone, and so does whatever has one file for all weights.
 */
const standIns = [
  {
    family: 'Display narrow',
    local: ['Arial Narrow Bold', 'Liberation Sans Narrow Bold', 'Arial Narrow'],
    width: 0.778,
  },
  {
    family: 'Display wide',
    local: ['Arial Bold', 'Roboto Bold', 'Liberation Sans Bold', 'Arial', 'Roboto'],
    width: 0.638,
  },
];

/** Height above and below the base line of the headline face, in em. */
const ascent = 0.9;
const descent = 0.3;

/**
 * The rule of the headline face. Savers of pages write its address anew, so that it is a style element of
 * its own: the hash of the others still fits.
 * @param address where it is served.
 */
export function faceRule(address: string): string {
  return `@font-face{font-family:Display;src:url(${address});font-weight:800;font-display:optional}`;
}

/**
 * The rules of the system faces that stand in for the headline face, with the same average width and line
 * height, so that a headline breaks alike whichever is shown.
 */
export function standInRules(): string {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  const fallbacks = standIns.map(
    ({ family, local, width }) =>
      `@font-face{font-family:"${family}";src:${local.map((name) => `local("${name}")`).join()};size-adjust:${percent(width)};ascent-override:${percent(ascent / width)};descent-override:${percent(descent / width)};line-gap-override:0%}`,
  );
  return fallbacks.join('');
}
