import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { cutFaces } from './faces.ts';

/** Draws a picture as a PNG of few colours; no font of the machine has a part in it. */
export async function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'faces-'));
  try {
    const fontFiles = (await cutFaces(svg, 'truetype')).map(({ weight, bytes }) => {
      const file = join(folder, `${weight}.ttf`);
      writeFileSync(file, bytes);
      return file;
    });
    const drawn = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).render().asPng();
    return new Uint8Array(
      await sharp(drawn).png({ palette: true, colours: 64, dither: 0, effort: 10 }).toBuffer(),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
