import { doMeet } from './count-places.ts';
import type { CountItem } from './count-story.ts';
import type { PlotBox, Stair, Staircase, Written } from './stairs.ts';

/** The room that labels of a count that rises and falls are set in. */
export interface FreeRoom<Text> {
  width: number;
  /** Where an item stands, in px from the left, and in rows. */
  across: (item: CountItem) => number;
  foot: (item: CountItem) => number;
  /** The lower end of its own edge, in rows: its label stands no lower, so that it is not beside another's. */
  base: (item: CountItem) => number;
  /** The highest that is drawn between two places, in rows. */
  reach: (left: number, right: number) => number;
  /** Its forms, longest first. */
  write: (item: CountItem) => Written<Text>[];
  /** From a label to its upright, in px. */
  gap: number;
  /** An upright as short as this, in rows, is not drawn. */
  least: number;
  /** Labels end below this row. */
  ceiling: number;
  obstacles: readonly PlotBox[];
  /** The rows of lines that no label stands on. */
  lines: readonly number[];
}

/** So far a label stands above what is drawn, in rows. */
const air = 0.2;
/** So many items are set at most: more have no room in any chart. */
const mostItems = 120;

/** An upright, as a box without width. */
const uprightOf = (x: number, foot: number, box: PlotBox): PlotBox => ({
  left: x,
  right: x,
  bottom: Math.min(foot, box.top),
  top: box.top,
});

/**
 * Sets labels of a count that rises and falls, those that say most first: each left or right of its own upright,
 * as near to its step as it can, so that no label meets another and no upright crosses one. What has no room is
 * left out; no two are joined.
 */
export function setFreely<Text>(items: readonly CountItem[], room: FreeRoom<Text>): Staircase<Text> {
  const stairs: Stair<Text>[] = [];
  const uprights: PlotBox[] = [];
  const [peak, ...others] = rankItems(items).slice(0, mostItems);
  for (const item of peak ? [peak, ...others] : []) {
    // Over the highest level nothing else stands in the way, and nothing is in its.
    const beside = item === peak ? [] : items;
    const stair = placeOne(item, beside, stairs, uprights, room);
    if (!stair) continue;
    stairs.push(stair);
    const upright = uprightOf(room.across(item), room.foot(item), stair.box);
    if (upright.top - upright.bottom > room.least) uprights.push(upright);
  }
  const set = new Set(stairs.map(({ item }) => item));
  stairs.sort((a, b) => items.indexOf(a.item) - items.indexOf(b.item));
  return { stairs, left: items.filter((item) => !set.has(item)) };
}

/** The highest level first, then the last item, the article, and what changes by most. */
function rankItems(items: readonly CountItem[]): CountItem[] {
  const steps = items.filter(({ kind }) => kind === 'step');
  const peak = steps.reduce<CountItem | null>(
    (high, item) => (high === null || item.level > high.level ? item : high),
    null,
  );
  const changeOf = new Map(
    steps.map((item, index) => [item, Math.abs(item.level - (steps[index - 1]?.level ?? 0))]),
  );
  const last = items.at(-1);
  const rank = (item: CountItem) =>
    item === peak ? 0 : item === last ? 1 : item.kind === 'count' ? 2 : item.kind === 'article' ? 3 : 4;
  return items.toSorted((a, b) => rank(a) - rank(b) || (changeOf.get(b) ?? 0) - (changeOf.get(a) ?? 0));
}

/** The longest form of a label that has room without standing in the way of others, else the longest that has room. */
function placeOne<Text>(
  item: CountItem,
  items: readonly CountItem[],
  stairs: readonly Stair<Text>[],
  uprights: readonly PlotBox[],
  room: FreeRoom<Text>,
): Stair<Text> | null {
  const spots = room.write(item).flatMap((form) => {
    const sides = [true, false].flatMap((isFromEnd) =>
      placeBeside(item, form, isFromEnd, stairs, uprights, room),
    );
    return sides.sort((a, b) => a.box.top - b.box.top).slice(0, 1);
  });
  const isInTheWay = ({ box }: Stair<Text>) =>
    items.some((other) => {
      const x = room.across(other);
      return other !== item && x > box.left && x < box.right && room.foot(other) < box.top;
    });
  return spots.find((spot) => !isInTheWay(spot)) ?? spots[0] ?? null;
}

/** The lowest place of a label on one side of its upright; none where it has no room there. */
function placeBeside<Text>(
  item: CountItem,
  { text, width, rows }: Written<Text>,
  isFromEnd: boolean,
  stairs: readonly Stair<Text>[],
  uprights: readonly PlotBox[],
  { width: whole, across, foot, base, reach, gap, least, ceiling, obstacles, lines }: FreeRoom<Text>,
): Stair<Text>[] {
  const x = across(item);
  const left = isFromEnd ? x - gap - width : x + gap;
  if (left < 0 || left + width > whole) return [];
  const taken = [...stairs.map(({ box }) => box), ...obstacles];
  const lowest = Math.max(reach(left, left + width), base(item)) + air;
  const rests = [lowest, ...[...taken.map(({ top }) => top), ...lines].filter((row) => row > lowest)];
  rests.sort((a, b) => a - b);
  for (const bottom of rests) {
    const box: PlotBox = { left, right: left + width, bottom, top: bottom + rows };
    if (box.top > ceiling) return [];
    if (lines.some((row) => row > box.bottom && row < box.top)) continue;
    const own = uprightOf(x, foot(item), box);
    const isOwnFree = own.top - own.bottom <= least || !taken.some((other) => doCross(own, other));
    const isFree =
      !taken.some((other) => doMeet(box, other, gap)) && !uprights.some((one) => doCross(one, box));
    if (isFree && isOwnFree) return [{ item, text, box, isFromEnd }];
  }
  return [];
}

function doCross(upright: PlotBox, box: PlotBox): boolean {
  const isAcross = box.left < upright.left && upright.left < box.right;
  return isAcross && box.bottom < upright.top && upright.bottom < box.top;
}
