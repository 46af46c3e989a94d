import { area, curveStepAfter, line } from 'd3';

/** Where a value begins to hold; it holds until the next one. */
export interface StepPoint {
  x: number;
  y: number;
}

/** The box that steps are drawn into: where a position in % of the frame stands. */
export interface StepBox {
  across: (x: number) => number;
  down: (y: number) => number;
}

const asItIs = (position: number) => position;
const inPercent: StepBox = { across: asItIs, down: asItIs };

/** Steps as the path of a line; in % of the frame where no box is given. */
export function lineSteps(steps: readonly StepPoint[], { across, down }: StepBox = inPercent): string {
  return (
    line<StepPoint>()
      .x(({ x }) => across(x))
      .y(({ y }) => down(y))
      .curve(curveStepAfter)
      .digits(2)(steps) ?? ''
  );
}

/**
 * Steps as the path of the surface between them and a level.
 * @param level y of the level, in % of the frame.
 */
export function fillSteps(
  steps: readonly StepPoint[],
  level: number,
  { across, down }: StepBox = inPercent,
): string {
  return (
    area<StepPoint>()
      .x(({ x }) => across(x))
      .y0(down(level))
      .y1(({ y }) => down(y))
      .curve(curveStepAfter)
      .digits(2)(steps) ?? ''
  );
}
