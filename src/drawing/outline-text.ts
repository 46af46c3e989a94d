import type { Glyph } from 'fontkit';
import { escapeText, keepWhole, tag, type Attributes } from './svg.ts';
import { findAlphabet, hasAll, openFace } from '../typeface/open-face.ts';
import { setIn, type Cut } from '../typeface/picture-faces.ts';

/** A piece of a line, in one cut and size. */
export interface OutlinePiece {
  text: string;
  cut: Cut;
  size: number;
  look: Attributes;
}

/** A glyph that stands so far right of the beginning of its piece, in em. */
interface Placed {
  glyph: Glyph;
  at: number;
  unitsPerEm: number;
}

/**
 * Writes a line of text as the outlines of its letters, so that it looks the same in a program that knows no
 * face of ours. A piece with a sign that the face lacks stays text.
 * @param x of its beginning, or of its end; `y` of its base line.
 */
export function outlineLine(
  pieces: readonly OutlinePiece[],
  x: number,
  y: number,
  isFromEnd = false,
): string {
  const set = pieces.map((piece) => ({ ...piece, ...setPiece(piece.text, piece.cut) }));
  let left = isFromEnd ? x - set.reduce((sum, { width, size }) => sum + width * size, 0) : x;
  return keepWhole(
    set.map(({ text, cut, size, look, width, placed }) => {
      const at = left;
      left += width * size;
      return placed
        ? tag('path', {
            ...look,
            transform: `translate(${at.toFixed(1)} ${y.toFixed(1)})`,
            d: trace(placed, size),
          })
        : tag('text', { x: at, y, ...setIn(cut, size), ...look }, escapeText(text));
    }),
  );
}

/** Writes a line as text in our faces, for a renderer that has them; see `outlineLine`. */
export function setLine(pieces: readonly OutlinePiece[], x: number, y: number, isFromEnd = false): string {
  const widths = pieces.map(({ text, size, cut }) => measureOutline(text, size, cut));
  let left = isFromEnd ? x - widths.reduce((sum, width) => sum + width, 0) : x;
  return keepWhole(
    pieces.map(({ text, cut, size, look }, index) => {
      const at = left + measureOutline(/^ */.exec(text)?.[0] ?? '', size, cut);
      left += widths[index] ?? 0;
      return text.trim()
        ? tag('text', { x: at, y, ...setIn(cut, size), ...look }, escapeText(text.trim()))
        : '';
    }),
  );
}

/** Writes a piece as outlines with its beginning, its middle or its end at a place. */
export function outlineAt(piece: OutlinePiece, x: number, y: number, anchor = 'start'): string {
  const width = anchor === 'start' ? 0 : measureOutline(piece.text, piece.size, piece.cut);
  return outlineLine([piece], x - (anchor === 'middle' ? width / 2 : width), y);
}

/** Writes a line of text into a picture. */
export type LineWriter = typeof outlineLine;

/** Widths in em, by cut: the same words and dates stand in label after label. */
const widths = new Map<Cut, Map<string, number>>();

/** How wide a line is, with the kerning of its letters. */
export function measureOutline(text: string, size: number, cut: Cut): number {
  const known = widths.get(cut) ?? new Map<string, number>();
  const width = known.get(text) ?? setPiece(text, cut).width;
  widths.set(cut, known.set(text, width));
  return width * size;
}

/** Spaces that French numbers and signs have, and the face has not. */
const narrowSpace = /\u202f/g;

/** Places the letters of a piece; null, and a rough width, where the face lacks one. */
function setPiece(text: string, cut: Cut): { width: number; placed: Placed[] | null } {
  const whole = text.normalize('NFC').replaceAll(narrowSpace, '\u00a0');
  const latin = openFace(cut, 'latin');
  if (hasAll(latin, whole)) {
    const { glyphs, positions } = latin.layout(whole);
    let at = 0;
    const placed = glyphs.map((glyph, index) => {
      const start = at;
      at += (positions[index]?.xAdvance ?? glyph.advanceWidth) / latin.unitsPerEm;
      return { glyph, at: start, unitsPerEm: latin.unitsPerEm };
    });
    return { width: at, placed };
  }
  let at = 0;
  const placed: Placed[] = [];
  for (const sign of whole) {
    const alphabet = findAlphabet(sign, cut);
    if (alphabet === null) return { width: [...whole].length * rough, placed: null };
    const face = openFace(cut, alphabet);
    const glyph = face.glyphForCodePoint(sign.codePointAt(0) ?? 0);
    placed.push({ glyph, at, unitsPerEm: face.unitsPerEm });
    at += glyph.advanceWidth / face.unitsPerEm;
  }
  return { width: at, placed };
}

/** The width of a sign of another face, in em. */
const rough = 0.62;

/** The outlines of letters as one path, y downwards, each place in tenths of a pixel from the one before. */
function trace(placed: readonly Placed[], size: number): string {
  let from = { x: 0, y: 0 };
  return placed
    .flatMap(({ glyph, at, unitsPerEm }) =>
      glyph.path.commands.map(({ command, args }) => {
        const places = pairs(args).map(([x, y]) => ({
          x: tenth((x / unitsPerEm + at) * size),
          y: tenth((-y / unitsPerEm) * size),
        }));
        const moves = places.flatMap(({ x, y }) =>
          command === 'moveTo' ? [x, y] : [tenth(x - from.x), tenth(y - from.y)],
        );
        from = places.at(-1) ?? from;
        return letters[command] + moves.join(' ').replaceAll(' -', '-');
      }),
    )
    .join('');
}

function pairs(values: readonly number[]): [number, number][] {
  return values.flatMap((x, index) =>
    index % 2 === 0 ? [[x, values[index + 1] ?? 0] as [number, number]] : [],
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** After a path is closed, the pen stands at its beginning: each letter’s outlines begin with a place of their own. */
const letters = {
  moveTo: 'M',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
} as const;
