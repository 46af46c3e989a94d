/** The advance of signs in the bold cut of the headline face, in em; rather too wide than too narrow. */
const advances = new Map(
  (
    [
      [0.14, ' \u00a0'],
      [0.21, 'ijlIJ:()[]|'],
      [0.25, ".,;!’‘'"],
      [0.3, 'frt/'],
      [0.36, 'sz-1?aL'],
      [0.42, '“”04689+PXYB=×−<>~'],
      [0.45, '$€£AKRV'],
      [0.46, '&CDGHNOQU'],
      [0.5, '–'],
      [0.53, 'w'],
      [0.58, 'MmÆæœ'],
      [0.66, 'WŒ%@…—'],
    ] as const
  ).flatMap(([advance, signs]) => [...signs].map((sign) => [sign, advance] as const)),
);
const usualAdvance = 0.395;

/** The width of a text on a card, in pixels, whichever cut it is set in. */
export function measureText(text: string, size: number): number {
  const letters = text.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
  return size * [...letters].reduce((sum, sign) => sum + (advances.get(sign) ?? usualAdvance), 0);
}

/** A text set in lines of one size. */
export interface FittedText {
  lines: string[];
  size: number;
}

/** The room for a text, and the sizes that it may take, largest first. */
export interface TextRoom {
  width: number;
  height: number;
  sizes: readonly number[];
  /** Distance from base line to base line, in em. */
  leading: number;
}

/**
 * Sets a text in the largest size whose lines fit the room, and makes its lines about equally long.
 * A text that fits in no size is cut in the smallest and ends in an ellipsis.
 */
export function fitText(text: string, { width, height, sizes, leading }: TextRoom): FittedText {
  const words = text.replaceAll('\u2011', '-').split(' ').filter(Boolean);
  for (const size of sizes) {
    const lines = breakWords(words, size, width);
    const isFitting =
      lines.length * size * leading <= height && lines.every((line) => measureText(line, size) <= width);
    if (isFitting) return { lines: balance(words, lines.length, size, width), size };
  }
  const size = sizes.at(-1) ?? 0;
  const room = Math.max(1, Math.floor(height / (size * leading)));
  const lines = breakWords(words, size, width).map((line) => cutLine(line, size, width, false));
  return {
    size,
    lines: [
      ...lines.slice(0, room - 1),
      ...lines.slice(room - 1, room).map((line) => cutLine(line, size, width, lines.length > room)),
    ],
  };
}

function breakWords(words: readonly string[], size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measureText(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Breaks the words anew into as many lines, with the least sum of squares of what is left free, and
 * no number parted from what it counts if it can be helped.
 */
function balance(words: readonly string[], count: number, size: number, width: number): string[] {
  interface Break {
    lines: string[];
    cost: number;
  }
  let ways = new Map<number, Break>([[0, { lines: [], cost: 0 }]]);
  for (let row = 0; row < count; row += 1) {
    const next = new Map<number, Break>();
    for (const [from, { lines, cost }] of ways) {
      for (let to = from + 1; to <= words.length; to += 1) {
        const line = words.slice(from, to).join(' ');
        const free = width - measureText(line, size);
        if (free < 0) break;
        const isParted = /\d$/.test(line) && to < words.length;
        const whole = cost + free ** 2 + (isParted ? size ** 2 : 0);
        if (whole < (next.get(to)?.cost ?? Infinity)) next.set(to, { lines: [...lines, line], cost: whole });
      }
    }
    ways = next;
  }
  return ways.get(words.length)?.lines ?? [];
}

function cutLine(line: string, size: number, width: number, isOpen: boolean): string {
  if (!isOpen && measureText(line, size) <= width) return line;
  let cut = line;
  while (cut && measureText(`${cut}…`, size) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
