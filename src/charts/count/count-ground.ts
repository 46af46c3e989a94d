import { scaleLinear, scaleUtc } from 'd3';
import { shiftDay, toUtc, type Day } from '../../dates.ts';
import type { MeasurePoint } from '../../story/measure.ts';
import { round } from '../round.ts';
import type { CountStory } from './count-story.ts';
import type { StepPoint } from './step-path.ts';

/** What every size of the chart shares: where days and values stand. Across in % of the width; up in rows from the lower edge. */
export interface CountGround {
  x: (day: Day) => number;
  row: (value: number) => number;
  /** How many rows the values take, from the lowest to the highest. */
  rows: number;
  /** Labels end below this row. */
  ceiling: number;
  /** Whether the headline stands in the white below the plan. */
  hasHeadroom: boolean;
  /** Where the first series moves, by the day of the article and after it, from zero on. */
  mass: StepPoint[];
  pale: StepPoint[];
  articleX: number | null;
  /** Where the last of which anything is known stands. */
  endX: number;
}

/** The rows of the whole plan, the upper eleven of which hold the headline. */
const rowsOfPlan = 26;
const roomOfHeadline = 11;
/** The rows of the values where the headline has no room among them, and of the labels above. */
const rowsOfValues = 16;
const rowsAbove = 6;
/** The rows of the last label: a total, and that no later one is known. */
const lastLabel = 3.4;
/** So much of the width, in %, stays free after the end: for teeth, and for half a circle. */
const endRoom = 3;

/** Measures out the chart of a story. */
export function measureGround(story: CountStory): CountGround {
  const { points, plan, articleDay, low, high, from, to } = story;
  const highest = Math.max(0, ...story.items.map(({ level }) => level), ...points.map(({ value }) => value));
  const share = (highest - low) / (high - low);
  const hasHeadroom =
    plan !== null &&
    plan.fact.value === high &&
    share * rowsOfPlan + lastLabel <= rowsOfPlan - roomOfHeadline;
  const rows = hasHeadroom ? rowsOfPlan : rowsOfValues;
  const across = scaleUtc()
    .domain([toUtc(from), toUtc(to > from ? to : shiftDay(from, 1))])
    .range([0, 100 - endRoom])
    .clamp(true);
  const up = scaleLinear().domain([low, high]).range([0, rows]);
  const x = (day: Day) => round(across(toUtc(day)));
  const row = (value: number) => round(up(value));
  const place = ({ day, value }: Pick<MeasurePoint, 'day' | 'value'>): StepPoint => ({
    x: x(day),
    y: row(value),
  });
  const [first] = points;
  const end = { day: to, value: points.at(-1)?.value ?? 0 };
  const parting = articleDay ?? shiftDay(to, 1);
  const held = points.findLast(({ day }) => day <= parting);
  const before = points.filter(({ day }) => day <= parting);
  const after = points.filter(({ day }) => day > parting);
  const split = held ? [{ day: parting < to ? parting : to, value: held.value }] : [];
  const start = first && !story.hasOpening ? [{ day: first.day, value: 0 }] : [];
  return {
    x,
    row,
    rows,
    ceiling: hasHeadroom ? rowsOfPlan - roomOfHeadline - 0.4 : rowsOfValues + rowsAbove,
    hasHeadroom,
    mass: held ? [...start, ...before, ...split].map(place) : [],
    pale: parting < to && first ? [...(held ? split : start), ...after, end].map(place) : [],
    articleX: articleDay && articleDay <= to && articleDay >= from ? x(articleDay) : null,
    endX: x(to),
  };
}

/** The lowest and the highest row of steps between two places, across in %; null where they do not reach over it. */
export function reachOfSteps(
  steps: readonly StepPoint[],
  from: number,
  to: number,
): { low: number; high: number } | null {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || first.x > from || last.x < to) return null;
  const held = steps.findLast(({ x }) => x <= from);
  const rows = [...(held ? [held] : []), ...steps.filter(({ x }) => x > from && x < to)].map(({ y }) => y);
  return { low: Math.min(...rows), high: Math.max(...rows) };
}

/** The highest row of all that is drawn between two places, in px of a width; the base line is drawn everywhere. */
export function highestOf(
  { mass, pale, row }: CountGround,
  width: number,
): (left: number, right: number) => number {
  return (left, right) => {
    const [from, to] = [(left / width) * 100, (right / width) * 100];
    const rows = [mass, pale].flatMap((steps) => {
      const [first, last] = [steps[0], steps.at(-1)];
      if (!first || !last || first.x > to || last.x < from) return [];
      const held = steps.findLast(({ x }) => x <= from);
      return [...(held ? [held] : []), ...steps.filter(({ x }) => x >= from && x <= to)].map(({ y }) => y);
    });
    return Math.max(row(0), ...rows);
  };
}
