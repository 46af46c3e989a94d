import { isDeepStrictEqual } from 'node:util';
import sharp from 'sharp';
import { findBands, type Shot } from './bands.ts';
import type { Tab } from './engine.ts';

/** A drawing of a page: its place in the page, and its pixels, scaled small. */
export interface Drawing {
  name: string;
  pixels: Buffer;
}

/** Drawings are held side by side at this size, in px, at which a letter’s edge no longer counts. */
const size = { width: 48, height: 48 };

/** Root mean square of the differences of channels, from 0 to 1, above which a drawing is another. */
const threshold = 0.15;

/** The drawings of an open page, and their boxes from its upper left corner, in px. It runs in the page. */
function findDrawings(): { name: string; left: number; top: number; width: number; height: number }[] {
  return [...document.querySelectorAll('main svg')]
    .filter((svg) => !svg.parentElement?.closest('svg') && !svg.classList.contains('shape'))
    .map((svg, index) => ({ svg, index, box: svg.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 60 && box.height > 12)
    .map(({ svg, index, box }) => ({
      name: `drawing ${index + 1} (${svg.getAttribute('class') ?? ''})`,
      left: Math.max(0, Math.round(box.left)),
      top: Math.round(box.top + scrollY),
      width: Math.round(box.width),
      height: Math.round(box.height),
    }));
}

/** A picture that is decoded once, and not for each drawing on it. */
async function decode({ top, picture }: Shot) {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, info, top };
}

/** Every drawing of an open page as the engine shows it. */
export async function shootDrawings(tab: Tab): Promise<Drawing[]> {
  const before = await tab.evaluate(findDrawings);
  const shots = await Promise.all((await tab.screenshot(findBands(before))).map(decode));
  const boxes = await tab.evaluate(findDrawings);
  // Chromium takes up a headline face that came too late once the window grows for the picture, and breaks lines anew.
  if (!isDeepStrictEqual(boxes, before)) return shootDrawings(tab);
  return Promise.all(
    boxes.map(async ({ name, left, top, width, height }) => {
      const shot = shots.find((one) => one.top <= top && top + height <= one.top + one.info.height);
      // WebKit’s screenshots end before our longest pages do: what is not on them cannot be compared.
      if (!shot || left >= shot.info.width) return { name, pixels: Buffer.alloc(0) };
      const part = {
        left,
        top: top - shot.top,
        width: Math.max(1, Math.min(width, shot.info.width - left)),
        height: Math.max(1, height),
      };
      const pixels = await sharp(shot.data, { raw: shot.info })
        .extract(part)
        .resize({ ...size, fit: 'fill', kernel: 'cubic' })
        .raw()
        .toBuffer();
      return { name, pixels };
    }),
  );
}

/** What differs between the drawings of a page in two engines; empty when they look alike. */
export function compareDrawings(ours: readonly Drawing[], reference: readonly Drawing[]): string[] {
  if (ours.length !== reference.length) return [`${ours.length} drawings, not ${reference.length}`];
  return ours.flatMap(({ name, pixels }, index) => {
    if (pixels.length === 0) return [];
    const other = reference[index]?.pixels ?? Buffer.alloc(0);
    const squares = pixels.reduce((sum, value, at) => sum + ((value - (other[at] ?? 0)) / 255) ** 2, 0);
    const difference = Math.sqrt(squares / pixels.length);
    return difference > threshold ? [`${name} looks different by ${difference.toFixed(3)}`] : [];
  });
}
