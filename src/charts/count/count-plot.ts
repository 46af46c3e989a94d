import type { CountLayout } from './count-layout.ts';
import type { NumberStyle } from '../../numbers/write.ts';
import type { Quantity } from '../../story/story.ts';
import type { Words } from '../../words/words.ts';
import { markCount, type CountMarks } from './count-marks.ts';
import { fillSteps, lineSteps, type StepPoint } from './step-path.ts';
import type { Colours } from '../../drawing/picture-style.ts';

/** What every part of the drawn count needs: what it shows, and where on the plot it stands. */
export interface CountPlot {
  layout: CountLayout;
  quantity: Quantity;
  words: Words;
  style: NumberStyle;
  colours: Colours;
  marks: CountMarks;
  width: number;
  height: number;
  /** Pixels across and down for a position in %. */
  across: (x: number) => number;
  down: (y: number) => number;
  /** Steps as a line, and as the surface below it. */
  line: (steps: readonly StepPoint[]) => string;
  fill: (steps: readonly StepPoint[]) => string;
}

/** Measures out the plot of the count. */
export function plotCount(
  from: Pick<CountPlot, 'layout' | 'quantity' | 'words' | 'style' | 'colours' | 'width' | 'height'>,
): CountPlot {
  const { layout, colours, width, height } = from;
  const across = (x: number) => Math.round(x * width) / 100;
  const down = (y: number) => Math.round(y * height) / 100;
  return {
    ...from,
    marks: markCount(colours),
    across,
    down,
    line: (steps) => lineSteps(steps, { across, down }),
    fill: (steps) => fillSteps(steps, layout.zero, { across, down }),
  };
}
