import type { Axis } from './axis-marks.ts';
import type { AxisLabels } from './axis-layout.ts';

/** The class under which an axis’s own rules stand. */
export function axisClass({ id }: Pick<Axis, 'id'>): string {
  return `axis-${id}`;
}

/**
 * The rules that place the labels of an axis, for a narrow and for a wide room. They go into the page’s
 * own style element, since a style attribute is not allowed.
 */
export function styleAxes(axes: readonly Axis[]): string {
  return axes
    .map((axis) => {
      const { layout } = axis;
      const name = axisClass(axis);
      const heights = ({ above, below }: AxisLabels) => `.${name} .plot{--above:${above};--below:${below}}`;
      const rows = ({ labels }: AxisLabels) => labels.map(({ y }) => `--y:${y}`);
      const places = (each: readonly string[]) =>
        each.map((rule, index) => `.${name} li:nth-child(${index + 1}){${rule}}`).join('');
      const narrow = rows(layout.narrow).map((y, index) => `${y};--x:${layout.points[index]?.x ?? 0}%`);
      return `${heights(layout.narrow)}${places(narrow)}@container (width>=38rem){${heights(layout.wide)}${places(rows(layout.wide))}}`;
    })
    .join('');
}
