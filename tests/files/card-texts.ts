import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { cutFaces } from '../../src/typeface/faces.ts';

/** A text of a drawn card, and the box that its letters really take up. */
export interface CardText {
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Makes a reader of the texts of cards, which measures them with the faces that draw them. */
export async function readCardTexts(characters: string): Promise<(svg: string) => CardText[]> {
  const folder = mkdtempSync(join(tmpdir(), 'faces-'));
  const fontFiles = (await cutFaces(characters, 'truetype')).map(({ bytes }, index) => {
    const file = join(folder, `${index}.ttf`);
    writeFileSync(file, bytes);
    return file;
  });
  return (svg) =>
    [...svg.matchAll(/<text [^>]*font-size="([\d.]+)"[^>]*>(.*?)<\/text>/g)].map(
      ([element, size, content = '']) => {
        const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${element}</svg>`;
        const box = new Resvg(alone, { font: { fontFiles, loadSystemFonts: false } }).getBBox();
        if (!box) throw new Error(`The faces cannot draw ${content}.`);
        const { x, y, width, height } = box;
        const text = content.replace(/<[^>]+>/g, '');
        return { text, size: Number(size), left: x, right: x + width, top: y, bottom: y + height };
      },
    );
}

/** Pairs of texts that cover each other. */
export function findOverlaps(texts: readonly CardText[]): string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}
