import { countDays } from '../../dates.ts';
import { canJoin, joinItems, type CountItem } from './count-story.ts';

/** A box of the plot: across in px from its left edge, up in rows from its lower one. */
export interface PlotBox {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** One way to write a label: how wide it is, in px, and how many rows high. */
export interface Written<Text> {
  text: Text;
  width: number;
  rows: number;
}

/** The room that labels climb in. */
export interface StairRoom<Text> {
  /** Where an item stands, in px from the left. */
  across: (item: CountItem) => number;
  /** What its label must stay above, in rows: all that is drawn left of its upright. */
  floor: (item: CountItem) => number;
  /** Its forms, longest first. */
  write: (item: CountItem) => Written<Text>[];
  /** From a label to its upright, in px. */
  gap: number;
  /** Labels end below this row. */
  ceiling: number;
  /** What they pass over. */
  obstacles: readonly PlotBox[];
}

/** A label on its stair. */
export interface Stair<Text> {
  item: CountItem;
  text: Text;
  box: PlotBox;
}

/** Labels on their stairs, and what is left to the table. */
export interface Staircase<Text> {
  stairs: Stair<Text>[];
  left: CountItem[];
}

/**
 * Sets labels as a staircase: each ends beside its own upright, at its own level or above the label before
 * it, so that no label meets another and no upright crosses one. Where a label has no room, neighbours are
 * joined into one, then written shorter, then left out.
 */
export function climbStairs<Text>(items: readonly CountItem[], room: StairRoom<Text>): Staircase<Text> {
  const isLow = (item: CountItem) =>
    room.write(item).some(({ rows }) => room.floor(item) + rows <= room.ceiling);
  const join = joinOnce();
  let list: readonly CountItem[] = items.filter(isLow);
  const left = items.filter((item) => !isLow(item));
  const flat = new Set<CountItem>();
  for (;;) {
    list = joinNarrow(list, room, join);
    const narrow = list.find((item) => !chooseForm(item, room, flat));
    if (narrow) {
      left.push(narrow);
      list = list.filter((item) => item !== narrow);
    } else {
      const stairs = placeStairs(list, room, flat);
      const high = stairs.findIndex(({ box }) => box.top > room.ceiling);
      if (high < 0) return { stairs, left };
      const pile = list.slice(footOf(stairs, high), high + 1);
      const nearer = joinNearest(list, pile, join);
      const tall = pile.findLast((item) => canSink(item, room, flat));
      const least = pile.findLast(({ kind }) => kind === 'step') ?? pile[0];
      if (nearer) list = nearer;
      else if (tall) flat.add(tall);
      else if (least) {
        left.push(least);
        list = list.filter((item) => item !== least);
      }
    }
  }
}

/** Where the pile begins that lifts a label: each in it stands on the one before. */
function footOf<Text>(stairs: readonly Stair<Text>[], high: number): number {
  let foot = high;
  while (foot > 0 && stairs[foot]?.box.bottom === stairs[foot - 1]?.box.top) foot -= 1;
  return foot;
}

/**
 * The longest form that ends beside the upright, begins on the plot and stays below the ceiling.
 * @param flat what has to be as low as it can.
 */
function chooseForm<Text>(
  item: CountItem,
  room: StairRoom<Text>,
  flat: ReadonlySet<CountItem>,
): Written<Text> | undefined {
  const forms = room
    .write(item)
    .filter(
      ({ width, rows }) => width <= room.across(item) - room.gap && room.floor(item) + rows <= room.ceiling,
    );
  const least = Math.min(...forms.map(({ rows }) => rows));
  return flat.has(item) ? forms.find(({ rows }) => rows === least) : forms[0];
}

/** Whether a label has a lower form than the one that it takes. */
function canSink<Text>(item: CountItem, room: StairRoom<Text>, flat: ReadonlySet<CountItem>): boolean {
  const [taken, lowest] = [flat, new Set([item])].map((set) => chooseForm(item, room, set)?.rows ?? 0);
  return lowest !== undefined && taken !== undefined && lowest < taken;
}

/** Joins two neighbours; the same two are one and the same item, whose forms are written once. */
type Join = (one: CountItem, other: CountItem) => CountItem;

function joinOnce(): Join {
  const known = new Map<CountItem, Map<CountItem, CountItem>>();
  return (one, other) => {
    const ofOne = known.get(one) ?? new Map<CountItem, CountItem>();
    const joined = ofOne.get(other) ?? joinItems(one, other);
    known.set(one, ofOne.set(other, joined));
    return joined;
  };
}

/** Joins each label that is too wide with its neighbour, where they fit together in full, from the first one on. */
function joinNarrow<Text>(list: readonly CountItem[], room: StairRoom<Text>, join: Join): CountItem[] {
  const joined = [...list];
  let index = 0;
  while (index < joined.length - 1) {
    const [item, next] = joined.slice(index, index + 2);
    const both = item && next && canJoin(item, next) && !isWhole(item, room) ? join(item, next) : null;
    if (both && isWhole(both, room)) {
      joined.splice(index, 2, both);
      // The one before has another neighbour now.
      index = Math.max(0, index - 1);
    } else index += 1;
  }
  return joined;
}

function isWhole<Text>(item: CountItem, room: StairRoom<Text>): boolean {
  const [full] = room.write(item);
  return full !== undefined && full.width <= room.across(item) - room.gap;
}

/** Joins the two neighbours of a pile that lie closest in time; null where none may be joined. */
function joinNearest(list: readonly CountItem[], pile: readonly CountItem[], join: Join): CountItem[] | null {
  const pairs = list.flatMap((item, index) => {
    const next = list[index + 1];
    return next && pile.includes(item) && pile.includes(next) && canJoin(item, next)
      ? [{ index, days: countDays(item.day, next.day), item, next }]
      : [];
  });
  const [nearest] = pairs.sort((a, b) => a.days - b.days);
  return nearest ? list.toSpliced(nearest.index, 2, join(nearest.item, nearest.next)) : null;
}

function placeStairs<Text>(
  list: readonly CountItem[],
  room: StairRoom<Text>,
  flat: ReadonlySet<CountItem>,
): Stair<Text>[] {
  let step = -Infinity;
  return list.flatMap((item) => {
    const form = chooseForm(item, room, flat);
    if (!form) return [];
    const right = room.across(item) - room.gap;
    const across = { left: right - form.width, right };
    let bottom = Math.max(step, room.floor(item));
    for (const blocked of room.obstacles.toSorted((a, b) => a.bottom - b.bottom)) {
      const meets = across.left < blocked.right + room.gap && blocked.left - room.gap < across.right;
      if (meets && bottom < blocked.top && blocked.bottom < bottom + form.rows) bottom = blocked.top;
    }
    step = bottom + form.rows;
    return [{ item, text: form.text, box: { ...across, bottom, top: step } }];
  });
}
