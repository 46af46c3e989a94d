import { scaleLinear, scaleUtc } from 'd3';
import { shiftDay, toUtc, type Day } from '../../dates.ts';
import type { MeasurePoint, PlannedChange, Series } from '../../story/measure.ts';
import { pointOn, valueOn } from '../../story/measure.ts';
import { listCalendarTicks, type CalendarTick } from '../calendar-ticks.ts';
import { round } from '../round.ts';
import type { StepPoint } from './step-path.ts';

/** Room of a tick, and of a year on a phone, in % of the width. */
const leastRoom = { tick: 0.5, name: 12 };

/** What one count chart is drawn from. */
export interface CountInput {
  series: readonly Series[];
  planned: readonly PlannedChange[];
  /** Dates that cannot be right, with the day that is followed instead. */
  rejected: readonly { day: Day; followed: Day }[];
  /** The day of the article, if there is one: what comes after it is drawn pale. */
  articleDay: Day | null;
  from: Day;
  to: Day;
  low: number;
  high: number;
}

/** A point of the chart; x and y in % of the frame, y from the top. */
export interface CountPoint {
  x: number;
  y: number;
  value: number;
  point: MeasurePoint;
}

/** One series; in % of the frame. */
export interface CountLine {
  id: string;
  label: string;
  basis: Series['basis'];
  /** Where it moves; none where only its points are drawn. */
  steps: StepPoint[];
  points: CountPoint[];
  last: { x: number; y: number; text: string };
}

/** The geometry of a count chart, in % of its frame. */
export interface CountLayout {
  lines: CountLine[];
  /** The first series up to the article, and after it; the surface reaches to `zero`. */
  mass: StepPoint[];
  pale: StepPoint[];
  zero: number;
  articleX: number | null;
  plans: { x: number; y: number; width: number; height: number; change: PlannedChange }[];
  rejected: { x: number; followedX: number; y: number }[];
  /** Months, or years where a month has no room; a named one has its year written below. */
  months: (CalendarTick & { x: number })[];
  /** One at zero on the lower edge needs no label. */
  ticks: { value: number; y: number; isOnEdge: boolean }[];
  x: (day: Day) => number;
  y: (value: number) => number;
}

/** Lays out a step chart: time across, the quantity up. Points outside the frame are left out. */
export function layOutCount(input: CountInput): CountLayout {
  const { series, from, to, low, high, articleDay } = input;
  const scaleX = scaleUtc()
    .domain([toUtc(from), toUtc(to)])
    .range([0, 100])
    .clamp(true);
  const scaleY = scaleLinear().domain([low, high]).range([100, 0]).clamp(true);
  const x = (day: Day) => round(scaleX(toUtc(day)));
  const y = (value: number) => round(scaleY(value));
  const isInside = ({ day, value }: MeasurePoint) =>
    day >= from && day <= to && value >= low && value <= high;
  const main = series[0];
  const draw = main ? listSteps(main, from, to) : [];
  const place = ({ day, value }: { day: Day; value: number }): StepPoint => ({ x: x(day), y: y(value) });
  const parting = articleDay ?? shiftDay(to, 1);
  const isShown = draw.length > 0 && parting >= from && parting <= to;
  const atArticle = main && isShown ? [{ day: parting, value: valueOn(main, parting) }] : [];
  return {
    lines: series.map((one) => {
      const steps = listSteps(one, from, to);
      const last = steps.at(-1);
      return {
        id: one.id,
        label: one.label,
        basis: one.basis,
        steps: one.basis === 'reported' ? [] : steps.map(place),
        points: one.points
          .filter(isInside)
          .map((point) => ({ x: x(point.day), y: y(point.value), value: point.value, point })),
        last: {
          x: last ? x(last.day) : 0,
          y: last ? y(last.value) : 100,
          text: pointOn(one, to)?.printed.text ?? '',
        },
      };
    }),
    mass: (parting > from ? [...draw.filter(({ day }) => day < parting), ...atArticle] : []).map(place),
    pale: (parting < to ? [...atArticle, ...draw.filter(({ day }) => day > parting)] : []).map(place),
    zero: y(0),
    articleX: parting > from && parting < to ? x(parting) : null,
    plans: listPlans(input, x, y),
    rejected: input.rejected
      .filter(({ day }) => day >= from && day <= to)
      .map(({ day, followed }) => ({ x: x(day), followedX: x(followed), y: y(low) })),
    months: listCalendarTicks(from, to, 100, leastRoom).map((tick) => ({ ...tick, x: x(tick.day) })),
    ticks: scaleY.ticks(5).map((value) => ({ value, y: y(value), isOnEdge: value === 0 && y(0) === 100 })),
    x,
    y,
  };
}

/** The steps of a series inside the frame, held until its end. */
function listSteps(series: Series, from: Day, to: Day): { day: Day; value: number }[] {
  const [first] = series.points;
  if (!first || first.day > to) return [];
  const begins = first.day > from ? [] : [{ day: from, value: valueOn(series, from) }];
  const inside = series.points
    .filter(({ day }) => day > from && day <= to)
    .map(({ day, value }) => ({ day, value }));
  const rises = first.day > from && series.basis === 'rounded' ? [{ day: first.day, value: 0 }] : [];
  return [...begins, ...rises, ...inside, { day: to, value: valueOn(series, to) }];
}

/** What was announced, as open outlines on top of the series that it would add to. */
function listPlans(
  { planned, series, from, to, low, high }: CountInput,
  x: (day: Day) => number,
  y: (value: number) => number,
): CountLayout['plans'] {
  return planned.flatMap((change) => {
    const start = startOfPlan(change, series);
    const end = endOfPlan(change, series);
    if (change.from > to || change.to < from || end > high || end < low) return [];
    return [
      {
        x: x(change.from),
        y: Math.min(y(start), y(end)),
        width: round(x(change.to) - x(change.from)),
        height: round(Math.abs(y(start) - y(end))),
        change,
      },
    ];
  });
}

/** What there was of whom a plan names, when it was to begin. */
function startOfPlan({ who, from }: PlannedChange, series: readonly Series[]): number {
  const base = series.find(({ of, basis }) => of === who && basis === 'rounded');
  return base ? valueOn(base, from) : 0;
}

/** What there was to be after a plan. */
export function endOfPlan(change: PlannedChange, series: readonly Series[]): number {
  return startOfPlan(change, series) + change.fact.value;
}
