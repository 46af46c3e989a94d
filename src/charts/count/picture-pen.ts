import type { Colours } from '../../drawing/picture-style.ts';
import { tag, type Attributes } from '../../drawing/svg.ts';
import { measureOutline, type LineWriter, type OutlinePiece } from '../../drawing/outline-text.ts';
import type { Cut } from '../../typeface/picture-faces.ts';
import type { RunForm } from './count-labels.ts';
import type { CountPen, Look, Spot } from './count-marks.ts';
import { fillSteps, lineSteps, type StepBox } from './step-path.ts';

/** Where a picture draws the chart, in px. */
export interface PictureFrame {
  left: number;
  top: number;
  width: number;
  height: number;
  /** How many rows it has. */
  rows: number;
  /** Sizes of the pieces of a label, and of the names of months. */
  sizes: Record<RunForm, number>;
  hue: string;
  write: LineWriter;
}

/** The cut of a piece of a label. */
export const cutOf: Record<RunForm, Cut> = { plain: 'plain', strong: 'bold', number: 'bold', large: 'bold' };

const toothWidth = 9;
const toothHeight = 14;

/** Draws into a picture of one size. */
export function penOfPicture(
  { left, top, width, height, rows, sizes, hue, write }: PictureFrame,
  colours: Colours,
): CountPen {
  const across = (x: number) => left + (x / 100) * width;
  const down = (row: number) => top + ((rows - row) / rows) * height;
  const box: StepBox = { across, down };
  const [ink, paper, pale, rejected] = [
    colours('ink'),
    colours('paper'),
    colours(`pale-${hue}`),
    colours('rejected'),
  ];
  const line = (stroke: string, thick: number, more: Attributes = {}): Attributes => ({
    fill: 'none',
    stroke,
    'stroke-width': thick,
    ...more,
  });
  const looks: Partial<Record<Look, Attributes>> = {
    mass: { fill: colours(`${hue}-mass`) },
    pale: { fill: pale },
    edge: line(ink, 5),
    later: line(ink, 2.5),
    upright: line(ink, 2),
    base: line(ink, 5),
    planned: line(colours('plan'), 3, { 'stroke-dasharray': '11 8' }),
    grid: line(colours('rule'), 1.5),
  };
  const fills: Partial<Record<Look, string>> = {
    quiet: colours('mute'),
    within: colours('on-mass'),
    struck: rejected,
    verdict: rejected,
  };
  const at = ({ x, dx = 0, row }: Spot): [number, number] => [across(x) + dx, down(row)];
  return {
    steps: (steps, look, base) =>
      steps.length === 0
        ? ''
        : tag('path', {
            ...looks[look],
            d: base === null ? lineSteps(steps, box) : fillSteps(steps, base, box),
          }),
    line: (from, to, look) => {
      const [[x1, y1], [x2, y2]] = [at(from), at(to)];
      return tag('path', {
        ...looks[look],
        d: `M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`,
      });
    },
    circle: (spot) => {
      const [cx, cy] = at(spot);
      return tag('circle', { cx, cy, r: 7.5, fill: paper, stroke: ink, 'stroke-width': 4 });
    },
    cross: (spot) => {
      const [x, y] = at(spot);
      return tag('path', { ...line(rejected, 5), d: `M${x - 9} ${y - 9}l18 18m0-18l-18 18` });
    },
    teeth: (x, from, to) => {
      const count = Math.max(1, Math.floor((down(from) - down(to)) / toothHeight));
      const step = (down(from) - down(to)) / count / 2;
      const tooth = `l${toothWidth} ${step.toFixed(2)}l-${toothWidth} ${step.toFixed(2)}`;
      return tag('path', {
        fill: pale,
        d: `M${across(x).toFixed(1)} ${down(to).toFixed(1)}${tooth.repeat(count)}z`,
      });
    },
    text: (runs, spot, isFromEnd, look) => {
      const fill = fills[look] ?? ink;
      const pieces = runs.map(({ text, form }) => ({
        text,
        cut: cutOf[form],
        size: sizes[form],
        look: { fill },
      }));
      const [x, y] = at(spot);
      const words = write(pieces, x, y, isFromEnd);
      if (look !== 'struck') return words;
      const wide = pieces.reduce((sum, { text, size, cut }) => sum + measureOutline(text, size, cut), 0);
      const stroke = `M${x.toFixed(1)} ${(y - sizes.plain * 0.27).toFixed(1)}h${wide.toFixed(1)}`;
      return words + tag('path', { ...line(rejected, 2.5), d: stroke });
    },
    numeral: ({ numeral, bound, size, isStacked }, spot) => {
      const look = { fill: colours('on-mass') };
      const [x, y] = at(spot);
      const large: OutlinePiece = { text: numeral, cut: 'bold', size, look };
      const said: OutlinePiece[] = bound
        ? [{ text: `${bound} `, cut: 'plain', size: sizes.plain, look }]
        : [];
      return isStacked
        ? write([large], x, y, true) +
            write(
              said.map((one) => ({ ...one, text: bound })),
              x,
              y - size * 0.9,
              true,
            )
        : write([...said, large], x, y, true);
    },
    ticks: (places, row) =>
      tag('path', {
        ...line(ink, 2),
        d: places.map((x) => `M${across(x).toFixed(1)} ${down(row).toFixed(1)}v9`).join(''),
      }),
    name: ({ x, month, year }) => {
      const look = { fill: colours('mute') };
      const pieces: OutlinePiece[] = [
        { text: month && year ? `${month} ` : month, cut: 'plain', size: sizes.plain, look },
        { text: year, cut: 'bold', size: sizes.plain, look },
      ];
      return write(pieces, across(x), top + height + 10 + sizes.plain * 0.85);
    },
  };
}
