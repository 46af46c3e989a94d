import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { cutFaces } from '../typeface/faces.ts';

/** How hard to look for few colours, from 1, which is quick, to 10. */
type Effort = 1 | 10;

/** Draws a picture as a PNG of few colours; no font of the machine has a part in it. */
export async function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return drawAll(svg, (draw) => draw(svg), 10);
}

/**
 * Cuts the faces once and draws any number of pictures with them, each as a PNG of few colours.
 * @param characters every character of every picture.
 * @param make draws the pictures; the faces are gone when it is done.
 */
export async function drawAll<T>(
  characters: string,
  make: (draw: (svg: string) => Promise<Uint8Array<ArrayBuffer>>) => Promise<T>,
  effort: Effort = 1,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'faces-'));
  try {
    const fontFiles = (await cutFaces(characters, 'truetype')).map(({ bytes }, index) => {
      const file = join(folder, `${index}.ttf`);
      writeFileSync(file, bytes);
      return file;
    });
    return await make(async (svg) => {
      const { pixels, width, height } = new Resvg(svg, {
        font: { fontFiles, loadSystemFonts: false },
      }).render();
      const raw = { width, height, channels: 4, premultiplied: true } as const;
      return new Uint8Array(
        await sharp(pixels, { raw }).png({ palette: true, colours: 64, dither: 0, effort }).toBuffer(),
      );
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
