import { bisectRight } from 'd3';
import { highestOf, type CountGround } from './count-ground.ts';
import type { Label } from './count-labels.ts';
import type { CountRoom } from './count-layout.ts';
import { listScale } from './count-scale.ts';
import type { CountItem, CountStory } from './count-story.ts';
import { setFreely } from './free-labels.ts';
import { climbStairs, type PlotBox, type Staircase, type Written } from './stairs.ts';

/** An upright as short as this, in lines, is not drawn. */
export const leastUpright = 1.2;
/** Half the height of the ring of a total, in rows. */
const ring = 0.35;

/** Places the labels of a chart: as stairs where the count only grows, else each beside its own step. */
export function placeLabels(
  story: CountStory,
  ground: CountGround,
  room: CountRoom,
  write: (item: CountItem) => Written<Label>[],
  obstacles: readonly PlotBox[],
): Staircase<Label> {
  const { items } = story;
  const across = (item: CountItem) => (ground.x(item.day) / 100) * room.width;
  const ceiling = room.ceiling ?? ground.ceiling;
  if (story.isClimbing) {
    const floor = floorsOf(story, ground);
    return climbStairs(items, { across, floor, write, gap: room.gap, ceiling, obstacles });
  }
  const foot = (item: CountItem) => footOf(item, ground);
  const rings = items
    .filter(({ kind }) => kind === 'count')
    .map((item): PlotBox => {
      const [x, row] = [across(item), foot(item)];
      return { left: x, right: x, bottom: row - ring, top: row + ring };
    });
  return setFreely(items, {
    width: room.width,
    across,
    foot,
    base: (item) => Math.min(foot(item), ground.row(levelBefore(item, story))),
    reach: highestOf(ground, room.width),
    write,
    gap: room.gap,
    least: room.line * leastUpright,
    ceiling,
    obstacles: [...obstacles, ...rings],
    lines: listScale(story, ground).map(({ value }) => ground.row(value)),
  });
}

/** Where the upright of an item stands, in rows: on its step; that of the article stands on the axis. */
export function footOf({ kind, level }: CountItem, { row }: CountGround): number {
  return row(kind === 'article' ? 0 : level);
}

/** The first series before an item. */
function levelBefore({ day }: CountItem, { points }: CountStory): number {
  return points.findLast((point) => point.day < day)?.value ?? 0;
}

/** The highest that is drawn by the day of an item, for each item. */
function floorsOf({ points, low }: CountStory, { row }: CountGround): (item: CountItem) => number {
  const days = points.map(({ day }) => day);
  let highest = Math.max(0, low);
  const tops = points.map(({ value }) => (highest = Math.max(highest, value)));
  return ({ day, level }) => row(Math.max(0, low, level, tops[bisectRight(days, day) - 1] ?? 0));
}
