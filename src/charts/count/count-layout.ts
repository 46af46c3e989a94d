import { ticks } from 'd3';
import { countDays } from '../../dates.ts';
import { numberFormat } from '../../numbers/formats.ts';
import type { Story } from '../../story/story.ts';
import type { Words } from '../../words/words.ts';
import { nameMonths, type CountAxis } from './count-axis.ts';
import type { CountGround } from './count-ground.ts';
import { plain, writeLabel, type Label, type RunForm } from './count-labels.ts';
import { placeMassWords, placeRejected, type RejectedWords } from './count-places.ts';
import { nameScale } from './count-scale.ts';
import type { CountItem, CountStory } from './count-story.ts';
import { footOf, leastUpright, placeLabels } from './place-labels.ts';
import type { PlotBox, Stair, Written } from './stairs.ts';

/** The size at which the chart is laid out. Lengths in px. */
export interface CountRoom {
  width: number;
  /** The height of a row. */
  row: number;
  /** The height of a line of a label, in rows, and of a line with a large numeral. */
  line: number;
  largeLine: number;
  /** From a label to its upright. */
  gap: number;
  /** The room of the name of a month. */
  monthWidth: number;
  isDated: boolean;
  /** Labels end below this row; below the one of the chart where it is left out. */
  ceiling?: number;
  /** How wide a piece of a label is. */
  measure: (text: string, form: RunForm) => number;
  /** Sizes of the numeral in the mass, largest first, and how wide it is in one of them. */
  numeralSizes: readonly number[];
  measureNumeral: (text: string, size: number) => number;
}

/** A text on the chart: its lines stand on each other, the lowest on its row. */
export interface CountText {
  lines: Label;
  /** Across in % and from there in px; up in rows. */
  x: number;
  dx: number;
  row: number;
  isFromEnd: boolean;
  /** Its box, at the width that it was laid out for. */
  box: PlotBox;
}

/** The numeral in the mass, with its bound beside it or above. */
export interface MassWords {
  numeral: string;
  bound: string;
  size: number;
  isStacked: boolean;
  box: PlotBox;
}

/** An upright that leads from a step to its label; up in rows. */
export interface Upright {
  x: number;
  from: number;
  to: number;
}

/** The chart at one size: the words that have room there, and where. */
export interface CountDrawing {
  labels: (CountText & { item: CountItem })[];
  uprights: Upright[];
  mass: MassWords | null;
  pale: CountText | null;
  rejected: RejectedWords[];
  reference: { row: number; to: number; text: string; box: PlotBox } | null;
  /** The names of the lines of the scale that have room for one. */
  scale: CountText[];
  /** The words of the plan, where they stand on its line. */
  plan: CountText | null;
  axis: CountAxis;
  /** What has no label, and stands in the table only. */
  left: CountItem[];
  /** The row above all labels. */
  top: number;
}

/** What the chart is written with. */
export interface CountTexts {
  story: Pick<Story, 'language' | 'numberStyle'>;
  words: Words;
  /** The words of the plan; they stand on its line where that lies among the labels. */
  plan: Record<'bound' | 'numeral' | 'words', string> | null;
}

/** How far a label keeps from the middle of the line of the plan, in rows. */
const lineHalf = 0.15;
/** A chart of more days than these is told in years. */
const daysOfYears = 3 * 365;
/** The share of the plan at which a line helps the eye, and how far it reaches, in %. */
const referenceShare = 0.4;
const referenceEnd = 44;

/** Lays out the chart at one size. */
export function layOutCount(
  story: CountStory,
  ground: CountGround,
  room: CountRoom,
  texts: CountTexts,
): CountDrawing {
  const { items } = story;
  const measured = measureWith(room);
  const plan = texts.plan && !ground.hasHeadroom ? measured([writePlanLine(texts.plan)]) : null;
  const planRow = story.plan ? ground.row(story.plan.fact.value) : 0;
  const planBox = plan && { left: 0, right: plan.width, bottom: planRow, top: planRow + plan.rows };
  const planLine = { left: 0, right: room.width, bottom: planRow - lineHalf, top: planRow + lineHalf };
  const taken = planBox ? [planBox, planLine] : [];
  const rejected = placeRejected(story, ground, room, texts, taken);
  const wrong = rejected.flatMap(({ text }) => text?.box ?? []);
  const scale = nameScale(story, ground, room, texts, [...wrong, ...taken]);
  const obstacles = [...wrong, ...taken, ...scale.map(({ box }) => box)];
  const last = items.findLast(({ kind }) => kind !== 'article');
  const isOfYears = countDays(story.from, story.to) > daysOfYears;
  const write = (item: CountItem) =>
    writeLabel(item, item.kind === last?.kind && item.day === last.day, {
      words: texts.words,
      style: texts.story.numberStyle,
      language: texts.story.language,
      isDated: room.isDated,
      isOfYears,
    }).map(measured);
  const { stairs, left } = placeLabels(story, ground, room, write, obstacles);
  const labels = stairs.map(({ item, text, box, isFromEnd }) => ({
    item,
    lines: text,
    x: ground.x(item.day),
    dx: isFromEnd ? -room.gap : room.gap,
    row: box.bottom,
    isFromEnd,
    box,
  }));
  return {
    labels,
    uprights: stairs.flatMap((stair) => raise(stair, ground, room)),
    ...placeMassWords(story, ground, room, texts, taken),
    rejected,
    reference: findReference(story, ground, room, texts, [...obstacles, ...stairs.map(({ box }) => box)]),
    scale,
    plan: plan && planBox && { lines: plan.text, x: 0, dx: 0, row: planRow, isFromEnd: false, box: planBox },
    axis: nameMonths(
      [story.from, story.to],
      ground.x,
      (room.monthWidth / room.width) * 100,
      texts.story.language,
    ),
    left,
    top: Math.max(0, ...stairs.map(({ box }) => box.top)),
  };
}

/** Measures a label at the size of a room. */
export function measureWith({ measure, line, largeLine }: CountRoom): (label: Label) => Written<Label> {
  return (text) => ({
    text,
    width: Math.max(
      0,
      ...text.map((runs) => runs.reduce((sum, run) => sum + measure(run.text, run.form), 0)),
    ),
    rows: text.reduce((sum, runs) => sum + heightOf(runs, line, largeLine), 0),
  });
}

/** The height of a line of a label, in rows. */
export function heightOf(runs: Label[number], line: number, largeLine: number): number {
  return runs.some(({ form }) => form === 'large') ? largeLine : line;
}

/** The article’s upright stands on the axis, and parts the time before from the time after. */
function raise({ item, box }: Stair<Label>, ground: CountGround, { line }: CountRoom): Upright[] {
  const from = footOf(item, ground);
  const to = box.top - line * 0.1;
  return to - from > line * leastUpright ? [{ x: ground.x(item.day), from, to }] : [];
}

/** A level over the empty left, which says how high the chart is; none where anything stands there. */
function findReference(
  { low, high, plan, points }: CountStory,
  ground: CountGround,
  { width, measure, line }: CountRoom,
  { story }: CountTexts,
  boxes: readonly PlotBox[],
): CountDrawing['reference'] {
  const value = ticks(low, high, 5).findLast((tick) => tick > 0 && tick <= high * referenceShare);
  if (value === undefined || !plan || !ground.hasHeadroom) return null;
  const row = ground.row(value);
  const text = numberFormat(story.numberStyle.language, {}).format(value);
  const near = boxes.filter(({ bottom, top }) => bottom < row + line && top > row - line * 0.3);
  const first = points.find(({ value: reached }) => ground.row(reached) > row - 0.5);
  const ends = [(referenceEnd / 100) * width, ...near.map(({ left }) => left - width * 0.03)];
  if (first) ends.push((ground.x(first.day) / 100) * width - width * 0.03);
  const to = Math.min(...ends);
  const least = measure(text, 'plain');
  return to > least * 1.3
    ? {
        row,
        to: Math.floor((to / width) * 1000) / 10,
        text,
        box: { left: 0, right: least, bottom: row, top: row + line },
      }
    : null;
}

function writePlanLine({ bound, numeral, words }: NonNullable<CountTexts['plan']>): Label[number] {
  return [...(bound ? [plain(`${bound} `)] : []), { text: numeral, form: 'number' }, plain(` ${words}`)];
}
