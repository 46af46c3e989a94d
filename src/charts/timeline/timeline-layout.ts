import { scaleLinear } from 'd3';
import { countDays, shiftDay, toUtc, type Day } from '../../dates.ts';
import { chooseGears, scaleGears } from '../gears.ts';
import { spreadLabels } from '../spread.ts';
import { broadEnough, listTicks, numeralRoom, type TimelineTick } from './timeline-ticks.ts';
import { round } from '../round.ts';
import { fillStairs, lineStairs } from '../stair-path.ts';

/** One thing on the line. */
export interface TimelineItem {
  id: string;
  /** Where its mark stands. */
  anchor: Day;
  /** What its date covers. */
  first: Day;
  last: Day;
}

/** The measured quantity from a day on. */
export interface Strength {
  day: Day;
  value: number;
  /** The value as it is printed. */
  text: string;
  /** Whether the value is a sum of ours. */
  isComputed: boolean;
}

/** The values at the left edge, which is zero or below, and at the right one. */
export interface Extent {
  low: number;
  full: number;
}

/** What one panel of the line is drawn from. */
export interface PanelInput {
  items: readonly TimelineItem[];
  from: Day;
  to: Day;
  /** In time order; empty for a story that measures nothing. */
  strengths: readonly Strength[];
  /** The values that stand at the two edges of the panel. */
  extent: Extent;
  /** How many rows a day takes where all take the same; null where the line runs in gears. */
  rowsPerDay: number | null;
  /** Whether the last strength is the last that is known: the mass ends there, since nothing is known of later. */
  isLast: boolean;
}

/** A mark on the line; x in % of the width, y in rows from the top. */
export interface TimelineMark {
  id: string;
  x: number;
  y: number;
  /** The stretch that its date covers. */
  yFirst: number;
  yLast: number;
  /** Where its label stands. */
  labelY: number;
  leader: string;
}

/** The geometry of one panel: x in % of the width, y in rows. */
export interface PanelLayout {
  rows: number;
  labelX: number;
  /** How far from the left edge the line stands at the end of the panel. */
  reached: number;
  marks: TimelineMark[];
  ticks: TimelineTick[];
  /** SVG paths in a box of 100 by `rows`. */
  massPath: string;
  edgePath: string;
  /** The line before the quantity begins. */
  stemPath: string;
  /** Values along the scale across the top, each at its x; minor ones give way on a narrow screen. */
  scale: { x: number; value: number; isMinor: boolean }[];
  /** Tight ones stand beside the sign of a change of gear, and give way on a narrow screen. */
  numerals: { x: number; y: number; text: string; isComputed: boolean; isTight: boolean }[];
}

/** Room between the widest point of the line and the labels, in % of the width. */
const labelDistance = 5;
/** The same for a line that measures nothing, so that the labels of its ticks have room, in %. */
const plainDistance = 22;
/** The widest that the line may be, as a share of the width: labels beside it have room on a phone. */
const widestLine = 0.43;
const elbow = 3.8;
const rowsPerItem = 1.12;
/** So far below the last value that is known the mass ends, in rows. */
const tail = 1.2;
/** Height of the sign of a change of gear, in rows. */
const gearHeight = 0.45;
/** Beyond this share of the width a label of the scale comes too near to the last one. */
const crowdedFrom = 75;

/**
 * What a panel is as wide as: from zero, or the lowest value below it, to the plan, or more where the line
 * would leave its labels no room.
 * @param plan null where nothing was planned.
 */
export function chooseExtent(plan: number | null, strengths: readonly { value: number }[]): Extent {
  const values = [0, ...strengths.map(({ value }) => value)];
  const low = Math.min(...values);
  const full = Math.max(plan ?? 0, ...values.map((value) => low + (value - low) / widestLine));
  return { low, full: full > low ? full : low + 1 };
}

/** How many rows so many labels ask for. */
export function countRows(labels: number): number {
  return Math.max(3, Math.ceil(labels * rowsPerItem));
}

/** Where a value stands between the edges, in %. */
export function placeValue(value: number, { low, full }: Extent): number {
  return ((value - low) / (full - low)) * 100;
}

/**
 * Lays out one panel of the line: time runs down in declared gears, the distance from the left
 * edge is the measured quantity, labels are spread one row apart beside their marks.
 */
export function layOutPanel({
  items,
  from,
  to,
  strengths,
  extent,
  rowsPerDay,
  isLast,
}: PanelInput): PanelLayout {
  const days = items.map(({ anchor }) => anchor);
  const gears = rowsPerDay === null ? chooseGears(days, from, to) : [{ from, to: shiftDay(to, 1), speed: 1 }];
  const least = countRows(items.length);
  const rows =
    rowsPerDay === null ? least : Math.max(least, round((countDays(from, to) + 1) * rowsPerDay + 1));
  const scale = scaleGears(gears, rows - 1);
  const y = (day: Day) => scale(toUtc(day));
  const x = (value: number) => placeValue(value, extent);
  const zero = round(x(0));
  const lastDay = strengths.at(-1)?.day;
  const end = isLast && lastDay !== undefined ? Math.min(rows, y(lastDay) + tail) : rows;
  const valueOn = (day: Day) =>
    y(day) > end ? 0 : (strengths.findLast((strength) => strength.day <= day)?.value ?? 0);
  const widest = Math.max(zero, ...strengths.map(({ value }) => x(value)));
  const labelX = round(Math.max(plainDistance, widest + labelDistance));
  const labelYs = spreadLabels(
    items.map(({ anchor }) => y(anchor)),
    1,
    rows - 1,
  );
  const isContinued = strengths[0]?.day === from;
  const edge = listEdge(strengths, end, x, y).slice(isContinued ? 1 : 0);
  const steps = listNumerals(edge.slice(isContinued ? 0 : 1), strengths);
  const massWithin = (top: number, bottom: number) => {
    const before = edge.findLast(([, row]) => row <= top);
    const within = edge.filter(([, row]) => row > top && row <= bottom);
    return before && bottom <= end ? Math.min(before[0], ...within.map(([reached]) => reached)) : null;
  };
  const ticks = listTicks(from, to, y, gears, steps, massWithin);
  const numerals = steps
    .map((step) => ({ ...step, isTight: touchesGear(step.y, ticks) }))
    .filter(({ x: at, isTight }, index, all) => index === all.length - 1 || at >= broadEnough || !isTight);
  return {
    rows,
    labelX,
    reached: end < rows ? zero : round(x(strengths.at(-1)?.value ?? 0)),
    marks: items.map((item, index) => {
      const mark = { x: round(x(valueOn(item.anchor))), y: round(y(item.anchor)) };
      const labelY = round(labelYs[index] ?? 0);
      return {
        ...mark,
        id: item.id,
        yFirst: round(y(item.first)),
        yLast: round(y(item.last)),
        labelY,
        leader: drawLeader(mark, labelX, labelY),
      };
    }),
    ticks,
    massPath: fillStairs(edge, zero),
    edgePath: lineStairs(edge),
    scale:
      strengths.length > 0
        ? scaleLinear()
            .domain([extent.low, extent.full])
            .ticks(5)
            .map((value, index, all) => ({
              x: round(x(value)),
              value,
              isMinor: index < all.length - 1 && (index % 2 === 1 || x(value) > crowdedFrom),
            }))
        : [],
    stemPath: isContinued ? '' : `M${zero} 0V${round(edge[0]?.[1] ?? rows)}`,
    numerals,
  };
}

function drawLeader(mark: { x: number; y: number }, labelX: number, labelY: number): string {
  const bend = Math.max(mark.x, labelX - elbow);
  return `M${mark.x} ${mark.y}H${round(bend)}L${round(labelX - 0.4)} ${labelY}`;
}

function listEdge(
  strengths: readonly Strength[],
  end: number,
  x: (value: number) => number,
  y: (day: Day) => number,
): [number, number][] {
  const last = strengths.at(-1);
  if (!last) return [];
  const [start = 0] = strengths.map(({ day }) => y(day));
  return [
    [x(0), start],
    ...strengths.map(({ day, value }): [number, number] => [x(value), y(day)]),
    [x(last.value), end],
  ];
}

/** Whether the sign of a change of gear stands beside a numeral that hangs from a row. */
function touchesGear(y: number, ticks: readonly TimelineTick[]): boolean {
  return ticks.some(({ speed, labelY }) => speed && labelY > y - gearHeight && labelY < y + numeralRoom);
}

/** A numeral for each step that has the room for one; the last always has it. */
function listNumerals(steps: readonly [number, number][], strengths: readonly Strength[]) {
  return strengths.flatMap(({ value, text, isComputed }, index) => {
    const [x = 0, y = 0] = steps[index] ?? [];
    const below = steps[index + 1]?.[1] ?? y;
    const isLast = index === strengths.length - 1;
    return value !== 0 && (isLast || below - y >= numeralRoom)
      ? [{ x: round(x), y: round(y), text, isComputed }]
      : [];
  });
}
