import { scaleUtc, utcMonth, type ScaleTime } from 'd3';
import { toDay, toUtc, type Day } from '../../dates.ts';
import { placeTexts, type AxisRoom, type PlacedText } from './axis-labels.ts';
import { measureText } from '../../typeface/measure-text.ts';
import { nameTicks, type AxisTick } from './axis-ticks.ts';

/** One thing on the axis. */
export interface AxisItem {
  id: string;
  /** Where its mark stands. */
  anchor: Day;
  /** What its date covers. */
  first: Day;
  last: Day;
  /** What is tied together stands above the line; what speaks about it, below. */
  isAbove: boolean;
  date: string;
  label: string;
}

/** What an axis is drawn from. */
export interface AxisInput {
  items: readonly AxisItem[];
  /** The ids of the two that are tied. */
  tie: { from: string; to: string };
  /** What the tie says, and the smaller words below it; empty where the distance is not known. */
  distance: string;
  note: string;
}

/** A mark of the axis; x in % of the width. */
export interface AxisPoint {
  id: string;
  x: number;
  xFirst: number;
  xLast: number;
}

/** The labels for one room, in the order of the items; heights in lines. */
export interface AxisLabels {
  labels: PlacedText[];
  above: number;
  below: number;
}

/** The geometry of an axis: one scale, and labels for a narrow and for a wide room. */
export interface AxisLayout {
  from: Day;
  to: Day;
  points: AxisPoint[];
  tie: { left: number; right: number };
  /** Where the distance is written: within the tie, or small and beside it. */
  numeral: { x: number; anchor: 'start' | 'middle' | 'end'; isLarge: boolean };
  ticks: AxisTick[];
  narrow: AxisLabels;
  wide: AxisLabels;
}

/** The rooms that labels are set for: the smallest phone, and half of a wide screen. */
export const rooms: Record<'narrow' | 'wide', AxisRoom> = {
  narrow: { width: 16.8, longest: 11 },
  wide: { width: 38, longest: 16 },
};

/** In rem: the numeral in the headline face, as large as on a phone; what is below it by the letters of the reader’s own face. */
const numeralSize = 2.4;
const noteLetter = 0.42;
const numeralGap = 1.5;

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Lays out a small axis of whole months on an even scale. */
export function layOutAxis({ items, tie, distance, note }: AxisInput): AxisLayout {
  const scale = scaleMonths(items);
  const x = (day: Day) => round(scale(toUtc(day)));
  const points = items.map(({ id, anchor, first, last }) => ({
    id,
    x: x(anchor),
    xFirst: x(first),
    xLast: x(last),
  }));
  const ends = [tie.from, tie.to].map((id) => points.find((point) => point.id === id)?.x ?? 0);
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  const [from = new Date(0), to = from] = scale.domain();
  const standing = points.filter((_, index) => items[index]?.isAbove).map((point) => point.x);
  return {
    from: toDay(from),
    to: toDay(to),
    points,
    tie: { left, right },
    numeral: placeNumeral(
      left,
      right,
      Math.max(measureText(distance, numeralSize), note.length * noteLetter),
    ),
    ticks: nameTicks(scale, standing, rooms),
    narrow: placeLabels(items, points, rooms.narrow),
    wide: placeLabels(items, points, rooms.wide),
  };
}

/** An even scale that begins and ends with a month. */
function scaleMonths(items: readonly AxisItem[]): ScaleTime<number, number> {
  const days = items.flatMap(({ anchor, first, last }) => [anchor, first, last]).sort();
  const from = utcMonth.floor(toUtc(days[0] ?? '1970-01-01'));
  const to = utcMonth.ceil(toUtc(days.at(-1) ?? '1970-01-01'));
  return scaleUtc()
    .domain([from, to > from ? to : utcMonth.offset(from, 1)])
    .range([0, 100]);
}

function placeLabels(items: readonly AxisItem[], points: readonly AxisPoint[], room: AxisRoom): AxisLabels {
  const place = (isAbove: boolean) =>
    placeTexts(
      items.flatMap(({ date, label, isAbove: stands }, index) =>
        stands === isAbove ? [{ x: points[index]?.x ?? 0, date, label, isLarge: isAbove }] : [],
      ),
      room,
    );
  const [above, below] = [place(true), place(false)];
  const next = { above: above.labels.values(), below: below.labels.values() };
  return {
    labels: items.flatMap(({ isAbove }) => next[isAbove ? 'above' : 'below'].next().value ?? []),
    above: above.height,
    below: below.height,
  };
}

/** Within the tie if it is wide enough on a phone, else where there is more room beside it. */
function placeNumeral(left: number, right: number, width: number): AxisLayout['numeral'] {
  const share = (rem: number) => (rem / rooms.narrow.width) * 100;
  if (right - left >= share(width + numeralGap)) {
    return { x: round((left + right) / 2), anchor: 'middle', isLarge: true };
  }
  const isAfter = 100 - right >= left;
  return { x: isAfter ? right : left, anchor: isAfter ? 'start' : 'end', isLarge: false };
}
