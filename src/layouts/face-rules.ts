/**
 * The rules of the headline face and of the system face that stands in for it, with the same
 * average width and line height, so that nothing moves whichever of the two is shown.
 * @param address where the headline face is served.
 */
export function faceRules(address: string): string {
  return `@font-face{font-family:Display;src:url(${address})format("woff2");font-weight:800;font-display:optional}@font-face{font-family:"Display fallback";src:local("Arial Bold"),local("Roboto Bold"),local("Liberation Sans Bold");size-adjust:62%;ascent-override:154%;descent-override:38%;line-gap-override:0%}`;
}
