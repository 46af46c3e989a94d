/** The share of a face’s own width at which it sets headlines as wide as the headline face. */
const standIns = [
  { family: 'Display narrow', local: ['Arial Narrow Bold', 'Liberation Sans Narrow Bold'], width: 0.778 },
  { family: 'Display wide', local: ['Arial Bold', 'Roboto Bold', 'Liberation Sans Bold'], width: 0.638 },
];

/** Height above and below the base line of the headline face, in em. */
const ascent = 0.9;
const descent = 0.3;

/**
 * The rules of the headline face and of the system faces that stand in for it, with the same
 * average width and line height, so that a headline breaks alike whichever is shown.
 * @param address where the headline face is served.
 */
export function faceRules(address: string): string {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  const fallbacks = standIns.map(
    ({ family, local, width }) =>
      `@font-face{font-family:"${family}";src:${local.map((name) => `local("${name}")`).join()};size-adjust:${percent(width)};ascent-override:${percent(ascent / width)};descent-override:${percent(descent / width)};line-gap-override:0%}`,
  );
  return `@font-face{font-family:Display;src:url(${address})format("woff2");font-weight:800;font-display:optional}${fallbacks.join('')}`;
}
