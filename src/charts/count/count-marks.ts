import type { AxisName } from './count-axis.ts';
import type { CountGround } from './count-ground.ts';
import type { Label } from './count-labels.ts';
import { heightOf, type CountDrawing, type CountRoom, type MassWords } from './count-layout.ts';
import { listScale } from './count-scale.ts';
import type { CountStory } from './count-story.ts';
import type { StepPoint } from './step-path.ts';

/** How a mark looks; a style sheet or a table of attributes says what that is. */
export type Look =
  | 'mass'
  | 'pale'
  | 'edge'
  | 'later'
  | 'upright'
  | 'base'
  | 'plan'
  | 'tick'
  | 'grid'
  | 'label'
  | 'quiet'
  | 'within'
  | 'later-words'
  | 'struck'
  | 'verdict'
  | 'month'
  | 'year';

/** A place on the chart: across in % and from there in px, up in rows. */
export interface Spot {
  x: number;
  dx?: number;
  row: number;
}

/** What draws the chart: into a page of any width, or into a picture of one. */
export interface CountPen {
  /** Steps as a line, or as the surface down to a row. */
  steps: (steps: readonly StepPoint[], look: Look, base: number | null) => string;
  line: (from: Spot, to: Spot, look: Look) => string;
  circle: (at: Spot) => string;
  cross: (at: Spot) => string;
  /** A torn edge, from one row to another. */
  teeth: (x: number, from: number, to: number) => string;
  /** A line of text; at row it has its base line. */
  text: (runs: Label[number], at: Spot, isFromEnd: boolean, look: Look) => string;
  numeral: (words: MassWords, at: Spot) => string;
  ticks: (places: readonly number[], row: number) => string;
  /** A month and its year, either of which may be empty, below the axis. */
  name: (name: AxisName) => string;
}

/** The base line of a text above the foot of its line, as a share of the line. */
const baseline = 0.28;

/** Draws what no width changes: masses, edges, the torn end, totals, wrong dates, the axis. */
export function drawGround(story: CountStory, ground: CountGround, pen: CountPen): string {
  const { mass, pale, row, x, endX, hasHeadroom } = ground;
  const zero = row(0);
  const last = pale.at(-1) ?? mass.at(-1);
  const { plan } = story;
  const ruled = listScale(story, ground).map(({ value }) =>
    pen.line({ x: 0, row: row(value) }, { x: 100, row: row(value) }, 'grid'),
  );
  return [
    ...ruled,
    pen.steps(mass, 'mass', zero),
    pen.steps(pale, 'pale', zero),
    last ? pen.teeth(endX, Math.min(zero, last.y), Math.max(zero, last.y)) : '',
    pen.steps(mass, 'edge', null),
    pen.steps(pale, 'later', null),
    plan && !hasHeadroom
      ? pen.line({ x: 0, row: row(plan.fact.value) }, { x: 100, row: row(plan.fact.value) }, 'plan')
      : '',
    pen.line({ x: 0, row: zero }, { x: 100, row: zero }, 'base'),
    ...story.rejected.map(({ day }) => pen.cross({ x: x(day), row: zero })),
    ...story.items
      .filter(({ kind }) => kind === 'count')
      .map(({ day, level }) => pen.circle({ x: x(day), row: row(level) })),
  ].join('');
}

/** Draws what belongs to one width: words, the uprights that lead to them, the names of months. */
export function drawWords(
  { labels, uprights, mass, pale, rejected, reference, scale, plan, axis }: CountDrawing,
  ground: CountGround,
  room: Pick<CountRoom, 'line' | 'largeLine' | 'gap'>,
  pen: CountPen,
): string {
  const write = (lines: Label, at: Spot, isFromEnd: boolean, looks: readonly Look[]) =>
    stack(lines, at.row, room)
      .map(({ runs, row }, index) =>
        pen.text(runs, { ...at, row }, isFromEnd, looks[index] ?? looks[0] ?? 'label'),
      )
      .join('');
  const ruled = reference && [
    pen.line({ x: 0, row: reference.row }, { x: reference.to, row: reference.row }, 'grid'),
    write([[{ text: reference.text, form: 'plain' }]], { x: 0, row: reference.row }, false, ['quiet']),
  ];
  return [
    ...(ruled ?? []),
    ...scale.map(({ lines, isFromEnd, ...at }) => write(lines, at, isFromEnd, ['quiet'])),
    ...uprights.map(({ x, from, to }) => pen.line({ x, row: from }, { x, row: to }, 'upright')),
    ...labels.map(({ lines, isFromEnd, ...at }) => write(lines, at, isFromEnd, ['label'])),
    ...rejected.map(({ text }) =>
      text ? write(text.lines, { ...text, row: text.box.bottom }, false, ['struck', 'verdict']) : '',
    ),
    plan ? write(plan.lines, plan, false, ['label']) : '',
    mass ? pen.numeral(mass, { x: ground.mass.at(-1)?.x ?? 0, dx: -room.gap, row: mass.box.bottom }) : '',
    pale ? write(pale.lines, { ...pale, row: pale.box.bottom }, false, ['later-words']) : '',
    pen.ticks(axis.ticks, ground.row(0)),
    ...axis.names.map(pen.name),
  ].join('');
}

/** The lines of a text with the rows of their base lines, from the top. */
export function stack(
  lines: Label,
  foot: number,
  { line, largeLine }: Pick<CountRoom, 'line' | 'largeLine'>,
): { runs: Label[number]; row: number }[] {
  let row = foot;
  return lines
    .toReversed()
    .map((runs) => {
      const height = heightOf(runs, line, largeLine);
      const at = { runs, row: row + baseline * height };
      row += height;
      return at;
    })
    .reverse();
}
