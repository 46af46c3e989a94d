import { joinParts, writeParts } from '../../numbers/write.ts';
import { spacePoints } from './space-points.ts';
import { breakLines } from '../../typeface/break-lines.ts';
import { measureText } from '../../typeface/measure-text.ts';
import { spreadLabels } from '../spread.ts';
import { labelSize, measureNumeral } from './count-marks.ts';
import type { CountPlot } from './count-plot.ts';
import { tag } from '../../drawing/svg.ts';

/** The room for the label at the end of a series. */
export const endWidth = 140;

const leading = labelSize;
const numeralRise = 18;
const besideLine = 10;

/** The mass and its pale continuation, under the lines of all series. */
export function drawSeries({ layout, quantity, marks, colours, line, fill }: CountPlot): string {
  const lines = layout.lines.map(
    ({ steps, basis }, index) =>
      steps.length > 0 &&
      marks.line(line(steps), index === 0 ? 'main' : basis === 'counted' ? 'counted' : 'rounded'),
  );
  return [
    tag('path', { d: fill(layout.mass), fill: colours(`${quantity.hue}-mass`) }),
    tag('path', { d: fill(layout.pale), fill: colours('pale') }),
    ...lines.filter((one) => one !== false),
  ].join('');
}

/** What was announced, as open outlines. */
export function drawPlans({ layout, marks, words, across, down, style }: CountPlot): string {
  return layout.plans
    .map(
      ({ x, y, width, height, change }) =>
        marks.planned(across(x), down(y), across(width), down(height)) +
        marks.label(`${joinParts(writeParts(change.fact.amount, style, true))} ${words.status.planned}`, {
          x: across(x + width) - 10,
          y: down(y + height) - 12,
          'text-anchor': 'end',
        }),
    )
    .join('');
}

/** Dates that cannot be right, tied to the day that is followed. */
export function drawRejected({ layout, marks, across, down }: CountPlot): string {
  return layout.rejected
    .map(
      ({ x, followedX, y }) =>
        marks.tie(`M${across(x)} ${down(y)}V${down(96)}H${across(followedX)}V${down(y)}`) +
        marks.cross(across(x), down(y)),
    )
    .join('');
}

/** Totals that somebody reported, as points. */
export function drawReported({ layout, marks, across, down }: CountPlot): string {
  return layout.lines
    .filter(({ basis }) => basis === 'reported')
    .flatMap(({ points }) => points.map(({ x, y }) => marks.reported(across(x), down(y))))
    .join('');
}

/** The values of the first series at its steps, none of them on the line of the article if it can be helped. */
export function drawNumerals({ layout, marks, across, down }: CountPlot): string {
  const parting = layout.articleX === null ? null : across(layout.articleX);
  let end = 0;
  return spacePoints(layout.lines[0]?.points ?? [])
    .map(({ x, y, point }) => {
      const { text } = point.printed;
      const width = measureNumeral(text);
      const start = across(x) + 5;
      const before = (parting ?? 0) - besideLine - width;
      const isCrossed = parting !== null && start < parting && start + width > parting;
      const left = isCrossed && before > end + besideLine ? before : start;
      end = left + width;
      return marks.numeral(text, left, down(y) - numeralRise, point.isComputed);
    })
    .join('');
}

/** The names of the series, right of the plot and beside their ends. */
export function drawEnds({ layout, marks, width, height, down }: CountPlot): string {
  const named = layout.lines
    .filter(({ basis }) => basis === 'rounded')
    .map(({ label, last }) => ({
      lines: breakLines(label, endWidth, (line) => measureText(line, labelSize, 'plain')),
      y: down(last.y),
    }))
    .sort((a, b) => a.y - b.y);
  const block = Math.max(0, ...named.map(({ lines }) => lines.length)) * leading + besideLine;
  const tops = spreadLabels(
    named.map(({ lines, y }) => y - (lines.length * leading) / 2),
    block,
    height - block,
  );
  return named
    .flatMap(({ lines }, index) =>
      lines.map((line, row) =>
        marks.label(line, { x: width + besideLine, y: (tops[index] ?? 0) + (row + 0.8) * leading }),
      ),
    )
    .join('');
}
