/** A part of a page over its whole width, in px from the page’s upper edge. */
export interface Band {
  top: number;
  bottom: number;
}

/** A picture of a band: where it begins, and its PNG. */
export interface Shot {
  top: number;
  picture: Buffer;
}

/**
 * Pictures of bands, one after another.
 * @param width of the page, in px.
 * @param shoot a part of the page; its PNG in Base64.
 */
export async function shootBands(
  bands: readonly Band[],
  width: number,
  shoot: (clip: { x: number; y: number; width: number; height: number }) => Promise<{ data: string }>,
): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const { top, bottom } of bands) {
    const { data } = await shoot({ x: 0, y: top, width, height: bottom - top });
    shots.push({ top, picture: Buffer.from(data, 'base64') });
  }
  return shots;
}

/** One picture more takes Chromium, which lays a page out twice for it, as long as so many px of a page in the same. */
const gap = 2000;

/**
 * The fewest bands that hold all boxes and little beside them: most of a long page is text, which nobody compares.
 * @param boxes where what is to be shot stands.
 */
export function findBands(boxes: readonly { top: number; height: number }[]): Band[] {
  const bands: Band[] = [];
  for (const { top, height } of boxes.toSorted((a, b) => a.top - b.top)) {
    const last = bands.at(-1);
    const bottom = top + height;
    if (last && top - last.bottom < gap) last.bottom = Math.max(last.bottom, bottom);
    else bands.push({ top, bottom });
  }
  return bands;
}
