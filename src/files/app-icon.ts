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
export function drawAppIcon({ size, margin }: { size: number; margin: number }): Uint8Array<ArrayBuffer> {
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

/**
 * The sign as an icon of Windows, which programs ask for at `/favicon.ico` without looking further.
 * Source: https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 */
export function drawFavicon(): Uint8Array<ArrayBuffer> {
  const size = 32;
  const png = drawAppIcon({ size, margin: 0 });
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return new Uint8Array(Buffer.concat([head, png]));
}
