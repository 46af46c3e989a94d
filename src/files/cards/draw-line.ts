import { greatest, range } from 'd3';
import type { Day } from '../../dates.ts';
import type { Chapter } from '../../story/story.ts';
import { tag } from '../../drawing/svg.ts';
import type { LitDay } from './card.ts';
import type { CardGround } from './card-ground.ts';
import type { CardMarks } from './card-marks.ts';
import { line, tickSize } from './card-style.ts';

const tick = 14;
const dot = 15;
const crossArm = 17;
const elbowX = 262;
const litSize = 28;
const litGap = 25;
const litEdge = 284;
const yearRoom = { above: 24, below: tickSize + 24 };

/**
 * Draws the line with everything that happened on it.
 * @param taken heights that something else needs, so that no year is written there.
 */
export function drawLine(
  ground: CardGround,
  { colours, stroke, text }: CardMarks,
  hue: Chapter['hue'] | undefined,
  taken: readonly number[] = [],
): string {
  const years = ground.years.filter(({ y }) =>
    taken.every((height) => height < y - yearRoom.above || height > y + yearRoom.below),
  );
  return [
    hue ? tag('path', { d: ground.mass, fill: colours(`${hue}-mass`) }) : '',
    tag('path', { d: ground.pale, fill: colours(hue ? `pale-${hue}` : 'pale') }),
    stroke(ground.rug.map(({ x, y }) => `M${x} ${y}h${tick}`).join(''), 3),
    stroke(ground.path, 6),
    ...years.map(({ name, y }) => text({ lines: [name], size: tickSize }, line.base + 14, y + tickSize)),
    stroke(years.map(({ y }) => `M${line.base - 14} ${y}h14`).join(''), 3),
  ].join('');
}

/** Lights one day: a dot on the line, and a leader with one elbow to what is told of it. */
export function drawLeader(
  ground: CardGround,
  { colours, stroke }: CardMarks,
  day: Day,
  to: { x: number; y: number },
  isHollow: boolean,
): string {
  const [x, y] = [ground.x(day), ground.y(day)];
  return (
    stroke(`M${x} ${y}H${elbowX}L${to.x} ${to.y}`, 5) +
    tag('circle', {
      cx: x,
      cy: y,
      r: dot,
      fill: colours(isHollow ? 'paper' : 'ink'),
      stroke: colours(isHollow ? 'plan' : 'paper'),
      'stroke-width': 5,
    })
  );
}

/** Crosses out a day that cannot be right, and ties it to the one that is followed. */
export function drawRejected(
  ground: CardGround,
  { colours, stroke }: CardMarks,
  day: Day,
  followed: Day,
): string {
  const [x, y] = [ground.x(day), ground.y(day)];
  const red = { stroke: colours('rejected') };
  const arm = `l${2 * crossArm} ${2 * crossArm}`;
  return (
    stroke(`M${x} ${y}h-30V${ground.y(followed)}H${ground.x(followed)}`, 5, {
      ...red,
      'stroke-dasharray': '14 9',
    }) +
    stroke(
      `M${x - crossArm} ${y - crossArm}${arm}m0 ${-2 * crossArm}l${-2 * crossArm} ${2 * crossArm}`,
      9,
      red,
    )
  );
}

/** Lights many days, each as the mark of its chapter; those that would hide each other move right as far as there is room. */
export function drawLit(ground: CardGround, { shape }: CardMarks, lit: readonly LitDay[]): string {
  const placed: { x: number; y: number }[] = [];
  const seen = new Map(lit.map((mark) => [`${ground.y(mark.day)} ${mark.hue} ${mark.isHollow}`, mark]));
  return [...seen.values()]
    .map((mark) => {
      const y = ground.y(mark.day);
      const free = (x: number) => Math.min(...placed.map((other) => Math.hypot(other.x - x, other.y - y)));
      const places = range(ground.x(mark.day), litEdge, litGap);
      const x = places.find((place) => free(place) >= litGap) ?? greatest(places, free) ?? line.base;
      placed.push({ x, y });
      return shape(mark, x, y, litSize);
    })
    .join('');
}
