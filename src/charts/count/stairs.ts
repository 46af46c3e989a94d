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
  /** Whether it ends at its upright; else it begins there. */
  isFromEnd: boolean;
}

/** Labels on their stairs, and what is left to the table. */
export interface Staircase<Text> {
  stairs: Stair<Text>[];
  left: CountItem[];
}

/** The ways of one label, reckoned once: charts of thousands of items ask again and again. */
interface Ways<Text> {
  item: CountItem;
  /** Where it ends, in px from the left. */
  right: number;
  floor: number;
  /** Whether its longest form begins on the plot. */
  isWhole: boolean;
  /** Whether one of its forms stays below the ceiling. */
  isLow: boolean;
  /** The longest form that begins on the plot and stays below the ceiling, and the lowest such. */
  longest: Written<Text> | undefined;
  lowest: Written<Text> | undefined;
}

/** Gives the ways of any item. */
type Reckon<Text> = (item: CountItem) => Ways<Text>;

function reckonOnce<Text>({ across, floor, write, gap, ceiling }: StairRoom<Text>): Reckon<Text> {
  const known = new Map<CountItem, Ways<Text>>();
  const reckon = (item: CountItem): Ways<Text> => {
    const [right, level, written] = [across(item) - gap, floor(item), write(item)];
    const low = written.filter(({ rows }) => level + rows <= ceiling);
    const forms = low.filter(({ width }) => width <= right);
    const least = Math.min(...forms.map(({ rows }) => rows));
    return {
      item,
      right,
      floor: level,
      isWhole: written[0] !== undefined && written[0].width <= right,
      isLow: low.length > 0,
      longest: forms[0],
      lowest: forms.find(({ rows }) => rows === least),
    };
  };
  return (item) => {
    const ways = known.get(item) ?? reckon(item);
    known.set(item, ways);
    return ways;
  };
}

/**
 * Sets labels as a staircase: each ends beside its own upright, at its own level or above the label before
 * it, so that no label meets another and no upright crosses one. Where a label has no room, neighbours are
 * joined into one, then written shorter, then left out.
 */
export function climbStairs<Text>(items: readonly CountItem[], room: StairRoom<Text>): Staircase<Text> {
  const reckon = reckonOnce(room);
  const join = joinOnce();
  const obstacles = room.obstacles.toSorted((a, b) => a.bottom - b.bottom);
  let list: readonly CountItem[] = items.filter((item) => reckon(item).isLow);
  const left = items.filter((item) => !reckon(item).isLow);
  const flat = new Set<CountItem>();
  for (;;) {
    list = joinNarrow(list, reckon, join);
    const narrow = list.find((item) => !reckon(item).longest);
    if (narrow) {
      left.push(narrow);
      list = list.filter((item) => item !== narrow);
    } else {
      const stairs = placeStairs(list.map(reckon), flat, { gap: room.gap, obstacles });
      const high = stairs.findIndex(({ box }) => box.top > room.ceiling);
      if (high < 0) return { stairs, left };
      const pile = list.slice(footOf(stairs, high), high + 1);
      const nearer = joinNearest(list, pile, join);
      const tall = pile.findLast((item) => !flat.has(item) && canSink(reckon(item)));
      const least = leastOf(pile) ?? pile[0];
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

/** The step of a pile that changes least, the later of equals. */
function leastOf(pile: readonly CountItem[]): CountItem | undefined {
  const change = ({ changes }: CountItem) =>
    Math.abs(changes.reduce((sum, { amount }) => sum + Number(amount.value), 0));
  const steps = pile.filter(({ kind }) => kind === 'step').toReversed();
  return steps.toSorted((a, b) => change(a) - change(b))[0];
}

/** Whether a label has a lower form than its longest. */
function canSink<Text>({ longest, lowest }: Ways<Text>): boolean {
  return lowest !== undefined && longest !== undefined && lowest.rows < longest.rows;
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
function joinNarrow<Text>(list: readonly CountItem[], reckon: Reckon<Text>, join: Join): CountItem[] {
  const joined = [...list];
  let index = 0;
  while (index < joined.length - 1) {
    const [item, next] = [joined[index], joined[index + 1]];
    const both = item && next && !reckon(item).isWhole && canJoin(item, next) ? join(item, next) : null;
    if (both && reckon(both).isWhole) {
      joined.splice(index, 2, both);
      // The one before has another neighbour now.
      index = Math.max(0, index - 1);
    } else index += 1;
  }
  return joined;
}

/** Joins the two neighbours of a pile that lie closest in time; null where none may be joined. */
function joinNearest(list: readonly CountItem[], pile: readonly CountItem[], join: Join): CountItem[] | null {
  const foot = pile[0] ? list.indexOf(pile[0]) : 0;
  const pairs = pile.flatMap((item, index) => {
    const next = pile[index + 1];
    return next && canJoin(item, next) ? [{ index, days: countDays(item.day, next.day), item, next }] : [];
  });
  const [nearest] = pairs.sort((a, b) => a.days - b.days);
  return nearest ? list.toSpliced(foot + nearest.index, 2, join(nearest.item, nearest.next)) : null;
}

function placeStairs<Text>(
  list: readonly Ways<Text>[],
  flat: ReadonlySet<CountItem>,
  { gap, obstacles }: Pick<StairRoom<Text>, 'gap' | 'obstacles'>,
): Stair<Text>[] {
  let step = -Infinity;
  return list.flatMap(({ item, right, floor, longest, lowest }) => {
    const form = flat.has(item) ? lowest : longest;
    if (!form) return [];
    const across = { left: right - form.width, right };
    let bottom = Math.max(step, floor);
    for (const blocked of obstacles) {
      const meets = across.left < blocked.right + gap && blocked.left - gap < across.right;
      if (meets && bottom < blocked.top && blocked.bottom < bottom + form.rows) bottom = blocked.top;
    }
    step = bottom + form.rows;
    return [{ item, text: form.text, box: { ...across, bottom, top: step }, isFromEnd: true }];
  });
}
