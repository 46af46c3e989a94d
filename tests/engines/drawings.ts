import sharp from 'sharp';
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

/** Every drawing of an open page as the engine shows it. */
export async function shootDrawings(tab: Tab): Promise<Drawing[]> {
  // Chromium takes up a headline face that came too late once the window grows for the picture, and breaks lines anew.
  const picture = await tab.screenshot();
  const boxes = await tab.evaluate(findDrawings);
  // The whole page is decoded once, and not for each drawing.
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width: all, height: most, channels } = info;
  return Promise.all(
    boxes.map(async ({ name, left, top, width, height }) => {
      // WebKit’s screenshots end before our longest pages do: what is not on them cannot be compared.
      if (left >= all || top + height > most) return { name, pixels: Buffer.alloc(0) };
      const part = {
        left,
        top,
        width: Math.max(1, Math.min(width, all - left)),
        height: Math.max(1, Math.min(height, most - top)),
      };
      const pixels = await sharp(data, { raw: { width: all, height: most, channels } })
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
