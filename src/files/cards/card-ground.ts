import { scaleLinear, scaleUtc } from 'd3';
import { listCalendarTicks } from '../../charts/calendar-ticks.ts';
import { fillStairs, lineStairs, type Point } from '../../charts/stair-path.ts';
import { listLabels } from '../../charts/timeline/timeline-labels.ts';
import { listStrengths } from '../../charts/timeline/timeline-panels.ts';
import { toDay, toUtc, type Day } from '../../dates.ts';
import { formatDay } from '../../words/write-date.ts';
import type { Story } from '../../story/story.ts';
import { cardHeight, line, tickSize } from './card-style.ts';

/** The line that stands on the cards of a story, in pixels: time runs down, the measured quantity across. */
export interface CardGround {
  /** The height of a day. */
  y: (day: Day) => number;
  /** Where the line stands on a day. */
  x: (day: Day) => number;
  /** The line itself, and what lies left of it: by the day of the article, and after it. */
  path: string;
  mass: string;
  pale: string;
  years: { name: string; y: number }[];
  /** Ticks of the line where something happened, each once. */
  rug: { x: number; y: number }[];
}

/** Room of a year, in pixels. */
const leastRoom = { tick: 1, name: tickSize * 1.2 };

/** Measures out the line of a story; it runs off the card at both ends. */
export function prepareGround(story: Story): CardGround {
  const labels = listLabels(story).filter(({ form }) => form !== 'rejected');
  const article = story.articleDay ?? lastOf(labels) ?? story.followedUntil.last;
  const days = [...labels.flatMap(({ first, last }) => [first, last]), article].sort();
  const [from, to] = [toUtc(days[0] ?? article), toUtc(days.at(-1) ?? article)];
  const strengths = listStrengths(story);
  const down = scaleUtc().domain([from, to]).range([line.top, line.bottom]).clamp(true);
  const values = [0, ...strengths.map(({ value }) => value)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const across = scaleLinear()
    .domain([low, high > low ? high : low + 1])
    .range([line.base, line.edge]);
  const y = (day: Day) => Math.round(down(toUtc(day)));
  const x = (day: Day) =>
    Math.round(across(strengths.findLast((strength) => strength.day <= day)?.value ?? 0));
  const zero = Math.round(across(0));
  const start: Point = [zero, 0];
  const split: Point = [x(article), y(article)];
  const end: Point = [x(toDay(to)), cardHeight];
  const stepsOf = (isAfter: boolean): Point[] =>
    strengths
      .filter(({ day }) => day > article === isAfter)
      .map(({ day, value }): Point => [Math.round(across(value)), y(day)]);
  const [before, after] = [
    [start, ...stepsOf(false), split],
    [split, ...stepsOf(true), end],
  ];
  return {
    x,
    y,
    path: lineStairs([...before, ...after]),
    mass: fillStairs(before, zero),
    pale: fillStairs(after, zero),
    years: listCalendarTicks(toDay(from), toDay(to), line.bottom - line.top, leastRoom)
      .filter(({ isNamed }) => isNamed)
      .map(({ day }) => ({ name: formatDay(day, 'year', story.language), y: y(day) })),
    rug: [...new Map(labels.map(({ anchor }) => [y(anchor), { x: x(anchor), y: y(anchor) }])).values()],
  };
}

function lastOf(labels: readonly { last: Day }[]): Day | undefined {
  return labels
    .map(({ last }) => last)
    .sort()
    .at(-1);
}
