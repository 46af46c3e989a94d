import { area, curveStepAfter, scaleUtc } from 'd3';
import { countDays, shiftDay, toUtc, type Day } from '../../dates.ts';
import { chooseGears, topSpeed } from '../gears.ts';
import { chooseStep, listCalendarTicks, listSteps, type CalendarTick } from '../calendar-ticks.ts';
import { round } from '../round.ts';
import { placeValue, type Extent } from '../timeline/timeline-layout.ts';

/** One thing in the lens. */
export interface LensItem {
  id: string;
  /** Where its mark stands. */
  anchor: Day;
  /** What its date covers. */
  first: Day;
  last: Day;
  /** Its lane, from 0. */
  lane: number;
}

/** What the lens is drawn from. */
export interface LensInput {
  /** In time order. */
  items: readonly LensItem[];
  lanes: number;
  from: Day;
  to: Day;
  /** The day after which the mass is drawn pale, if there is one. */
  articleDay: Day | null;
  /** The measured quantity in time order; empty for a story that measures nothing. */
  strengths: readonly { day: Day; value: number }[];
  /** The values at the lower and the upper edge of the strip. */
  extent: Extent;
}

/** A mark in a lane; x in % of the width, row from 0. */
export interface LensMark {
  id: string;
  lane: number;
  x: number;
  row: number;
  /** The stretch that its date covers; equal where it is one day. */
  xFirst: number;
  xLast: number;
}

export interface LensStart {
  day: Day;
  x: number;
  /** A month with its year where it is the first or a January; a year where months have no room. */
  as: 'month' | 'both' | 'year';
}

/** The geometry of the lens: x in % of the width, heights in % of the strip, rows in the lanes. */
export interface LensLayout {
  /** The crowded days that are opened up, or the whole span where too little falls into them. */
  window: { from: Day; to: Day; isCrowded: boolean; xFrom: number; xTo: number };
  /** Paths in a box of 100 by 100. */
  massPath: string;
  palePath: string;
  /** One stroke an event on the even scale. */
  rug: number[];
  /** Months, or years where a month has no room. */
  months: (CalendarTick & { x: number })[];
  /** The first days of the opened months or years, where a name has room. */
  starts: LensStart[];
  /** How wide one opened day is, in %. */
  dayWidth: number;
  marks: LensMark[];
  /** The first row and the number of rows of each lane. */
  lanes: { row: number; rows: number }[];
  rows: number;
}

/** The lanes begin at the column of the line and end a mark’s width before the edge, in %. */
export const lanesFrom = 17.28;
export const lanesTo = 97.5;
/** Two marks of one row stand so far apart at least, in %: 24 px on a phone. */
export const leastGap = 7.4;
/** Room that a name takes on the narrowest phone, in %: of a month with its year, of one without, of a year. */
const nameRoom = { both: 24, month: 10, year: 10 };
/** Between two years in a row, in %. */
const yearGap = 4;
/** A month of less room, in %, is left to its year. */
const leastStart = 1;
/** What is opened holds so much of all at least: lanes that leave most out, and empty, say less than the whole. */
const leastShare = 0.25;
/** Room of a tick of the strip, and of a year on a phone, in %. */
const leastRoom = { tick: 0.5, name: 12 };

/**
 * Lays out the lens: one even scale of the whole span, and under it the crowded days opened up, in
 * a lane a chapter. Marks keep their true place; where two would touch, a lane gets another row.
 */
export function layOutLens(input: LensInput): LensLayout {
  const { items, from, to, strengths } = input;
  const parting = input.articleDay ?? to;
  const even = scaleUtc()
    .domain([toUtc(from), toUtc(shiftDay(to, 1))])
    .range([0, 100]);
  const window = findCrowded(items, from, parting < to ? parting : to);
  const opened = scaleUtc()
    .domain([toUtc(window.from), toUtc(window.to)])
    .range([lanesFrom, lanesTo])
    .clamp(true);
  const x = (day: Day) => round(even(toUtc(day)));
  const opensAt = (day: Day) => round(opened(toUtc(day)));
  const inside = items.filter(({ anchor }) => anchor >= window.from && anchor <= window.to);
  const { marks, lanes, rows } = placeMarks(inside, input, opensAt);
  const held = [
    ...strengths,
    ...(strengths.length > 0 ? [{ day: to, value: strengths.at(-1)?.value ?? 0 }] : []),
  ];
  const height = (value: number) => round(100 - placeValue(value, input.extent));
  const fill = (steps: typeof held) =>
    area<(typeof held)[number]>()
      .x(({ day }) => x(day))
      .y0(height(0))
      .y1(({ value }) => height(value))
      .curve(curveStepAfter)
      .digits(2)(steps) ?? '';
  const atArticle = held.findLast(({ day }) => day <= parting);
  const split = atArticle ? [{ day: parting, value: atArticle.value }] : [];
  return {
    window: { ...window, xFrom: x(window.from), xTo: x(window.to) },
    massPath: fill([...held.filter(({ day }) => day <= parting), ...split]),
    palePath: fill([...split, ...held.filter(({ day }) => day > parting)]),
    rug: items.map(({ anchor }) => x(anchor)),
    months: listCalendarTicks(from, to, 100, leastRoom).map((tick) => ({ ...tick, x: x(tick.day) })),
    starts: listStarts(window, opensAt),
    dayWidth:
      Math.round(((lanesTo - lanesFrom) / Math.max(1, countDays(window.from, window.to))) * 10_000) / 10_000,
    marks,
    lanes,
    rows,
  };
}

/** The stretch of the fastest gear that holds the most events; the whole span where none holds a good share of them. */
function findCrowded(
  items: readonly LensItem[],
  from: Day,
  to: Day,
): { from: Day; to: Day; isCrowded: boolean } {
  const days = items.map(({ anchor }) => anchor).filter((day) => day >= from && day <= to);
  const count = (gear: { from: Day; to: Day }) =>
    days.filter((day) => day >= gear.from && day < gear.to).length;
  const [crowded] = chooseGears(days, from, to)
    .filter(({ speed }) => speed === topSpeed)
    .sort((a, b) => count(b) - count(a));
  return crowded && count(crowded) >= days.length * leastShare
    ? { from: crowded.from, to: shiftDay(crowded.to, -1), isCrowded: true }
    : { from, to, isCrowded: false };
}

/** The months whose names have room above the lanes on a phone; the first one, and each January, carries its year. */
function listStarts(window: { from: Day; to: Day }, x: (day: Day) => number): LensStart[] {
  const shown: LensStart[] = [];
  const roomOfMonth = (30 * (lanesTo - lanesFrom)) / Math.max(1, countDays(window.from, window.to));
  const step = chooseStep(roomOfMonth, roomOfMonth >= leastStart ? leastStart : nameRoom.month);
  for (const day of listSteps(window.from, window.to, step)) {
    const isMain = shown.length === 0 || day.endsWith('-01-01');
    const as = step > 1 ? 'year' : isMain ? 'both' : 'month';
    const last = shown.at(-1);
    if (x(day) + nameRoom[as] > 100) continue;
    if (!last || x(day) - last.x >= nameRoom[last.as] + (last.as === 'year' ? yearGap : 0))
      shown.push({ day, x: x(day), as });
  }
  return shown;
}

function placeMarks(items: readonly LensItem[], { lanes: laneCount }: LensInput, x: (day: Day) => number) {
  const marks: LensMark[] = [];
  const lanes: LensLayout['lanes'] = [];
  let rows = 0;
  for (let lane = 0; lane < laneCount; lane += 1) {
    const ends: number[] = [];
    for (const { id, anchor, first, last } of items.filter((item) => item.lane === lane)) {
      const at = x(anchor);
      const free = ends.findIndex((end) => at - end >= leastGap);
      const row = free < 0 ? ends.length : free;
      ends[row] = at;
      marks.push({ id, lane, x: at, row: rows + row, xFirst: x(first), xLast: x(last) });
    }
    const taken = Math.max(1, ends.length);
    lanes.push({ row: rows, rows: taken });
    rows += taken;
  }
  const order = new Map(items.map(({ id }, index) => [id, index]));
  marks.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return { marks, lanes, rows };
}
