import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { lab, rgb, type RGBColor } from 'd3';
import { describe, expect, test } from 'vitest';
import { lightHues, shapes as outlines } from '../../src/drawing/shapes.ts';
import { hues, shapes } from '../../src/schema/chapter-look.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');

/** The colours of one scheme by the name of their token; those of a hue go by its name. */
function readScheme(position: 0 | 1): Record<string, RGBColor> {
  const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
  const declared = [light, position === 1 ? (dark.split('@media')[0] ?? '') : ''].join('');
  return Object.fromEntries(
    [...declared.matchAll(/[:.]([\w-]+) \{([^}]*)\}/g)].flatMap(([, name = '', rules = '']) =>
      [...rules.matchAll(/--([\w-]+): (#\w+);/g)].map(([, token = '', colour = '']) => [
        name === 'root' ? token : token.replace(/^(hue|pale)/, name),
        rgb(colour),
      ]),
    ),
  );
}

const linear = (channel: number) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const encode = (value: number) => {
  const share = Math.min(1, Math.max(0, value));
  return 255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);
};

/** Contrast ratio of WCAG 2.2. */
function contrast(a: RGBColor, b: RGBColor): number {
  const [light = 0, dark = 0] = [a, b]
    .map(({ r, g, b: blue }) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(blue))
    .sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Full colour-vision deficiencies; matrices of Machado, Oliveira and Fernandes 2009, on linear RGB. */
const deficiencies: Record<string, number[][]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function see({ r, g, b }: RGBColor, matrix: number[][]): RGBColor {
  const channels = [r, g, b].map(linear);
  const [red = 0, green = 0, blue = 0] = matrix.map((row) =>
    encode(row.reduce((sum, weight, index) => sum + weight * (channels[index] ?? 0), 0)),
  );
  return rgb(red, green, blue);
}

const cellsAcross = 64;

/** The cells of a grid over the square of a shape that it fills. */
function fillCells(path: string): Set<number> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="${path}"/></svg>`;
  const { pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: cellsAcross } }).render();
  return new Set(
    Array.from({ length: cellsAcross ** 2 }, (_, cell) => cell).filter(
      (cell) => (pixels[cell * 4 + 3] ?? 0) > 127,
    ),
  );
}

describe.each([
  ['light', readScheme(0)],
  ['dark', readScheme(1)],
])('the %s scheme', (_, scheme) => {
  const colour = (name: string): RGBColor => scheme[name] ?? rgb('black');
  const on = (name: string, ground: string) => contrast(colour(name), colour(ground));

  test.each(['ink', 'mute', 'rejected', 'visited'])('has %s text at 7:1 on paper', (name) => {
    expect(on(name, 'paper')).toBeGreaterThanOrEqual(7);
  });

  test('has text at 7:1 on the mass and on the pale', () => {
    for (const hue of hues) {
      expect(on('on-mass', `${hue}-mass`), hue).toBeGreaterThanOrEqual(7);
      expect(on('ink', hue === 'orange' ? 'pale' : `pale-${hue}`), hue).toBeGreaterThanOrEqual(7);
    }
  });

  test.each(['rule', ...hues.filter((hue) => !lightHues.has(hue))])('has %s at 3:1 on paper', (name) => {
    expect(on(name, 'paper')).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(deficiencies))('keeps the chapter hues apart for %s eyes', (_name, matrix) => {
    hues.forEach((name, index) => {
      for (const other of hues.slice(index + 1)) {
        const [a, b] = [lab(see(colour(name), matrix)), lab(see(colour(other), matrix))];
        expect(Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b), `${name} and ${other}`).toBeGreaterThanOrEqual(
          15,
        );
      }
    });
  });
});

test('every hue too light for paper has an edge of ink, on pages too', () => {
  const frame = readFileSync(join(import.meta.dirname, '../../src/styles/frame.css'), 'utf8');
  const [, edged = ''] = /((?:&\.\w+,?\s+)+)\{\s*stroke: var\(--ink\);/.exec(frame) ?? [];
  expect(edged.match(/\.\w+/g)).toEqual([...lightHues].map((hue) => `.${hue}`));
});

describe('the shapes of chapters', () => {
  const drawn = new Map(shapes.map((shape) => [shape, fillCells(outlines[shape])]));

  test.each(shapes)('%s lies in its square, and fills enough of it to be seen', (shape) => {
    const cells = drawn.get(shape) ?? new Set();
    expect(cells.size / cellsAcross ** 2).toBeGreaterThan(0.3);
  });

  test('each differs from every other in an eighth of what the two cover', () => {
    shapes.forEach((shape, index) => {
      for (const other of shapes.slice(index + 1)) {
        const [a, b] = [drawn.get(shape) ?? new Set(), drawn.get(other) ?? new Set()];
        const shared = [...a].filter((cell) => b.has(cell)).length;
        expect(shared / (a.size + b.size - shared), `${shape} and ${other}`).toBeLessThan(0.875);
      }
    });
  });
});
