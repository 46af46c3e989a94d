import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** What the installed site is shown by: sizes in pixels, and how much of the side stays free around the sign. */
export const appIcons = [
  { slug: '192', size: 192, purpose: 'any', margin: 0 },
  { slug: '512', size: 512, purpose: 'any', margin: 0 },
  { slug: 'maskable', size: 512, purpose: 'maskable', margin: 0.15 },
] as const;

/**
 * Draws the sign of the site as a PNG. A mask may cut a maskable one to the circle of 80 % of its side.
 * Source: https://www.w3.org/TR/appmanifest/#icon-masks
 */
export function drawAppIcon({ size, margin }: (typeof appIcons)[number]): Uint8Array<ArrayBuffer> {
  const svg = readFileSync('public/icon.svg', 'utf8');
  const [, side = ''] = /viewBox="0 0 (\d+) \1"/.exec(svg) ?? [];
  const [, ground = ''] = /<rect[^>]* fill="(#\w+)"/.exec(svg) ?? [];
  if (!side || !ground) throw new Error('public/icon.svg must be square, and a rectangle its ground.');
  const free = Number(side) * margin;
  const box = [-free, -free, Number(side) + 2 * free, Number(side) + 2 * free].join(' ');
  const drawn = new Resvg(svg.replace(/viewBox="[^"]+"/, `viewBox="${box}"`), {
    background: ground,
    fitTo: { mode: 'width', value: size },
  });
  return new Uint8Array(drawn.render().asPng());
}
