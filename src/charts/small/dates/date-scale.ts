import { utcMonth, utcYear } from 'd3';
import { countDays, toDay, toUtc, type Day } from '../../../dates.ts';
import { formatDay } from '../../../words/write-date.ts';
import type { Stretch } from '../../../story/picture.ts';
import { round } from '../../round.ts';
import type { Language } from '../../../schema/language.ts';

/** A label of a scale of dates, in % of its width. */
export interface ScaleLabel {
  x: number;
  text: string;
  /** Whether a stroke stands there: at the ends of the scale none does. */
  hasStroke: boolean;
  /** Whether the text ends there; else it begins there. */
  isEnd: boolean;
}

/** The narrowest that a picture gets on a phone, in px. */
const narrowest = 190;
const letterWidth = 7.5;

/** Where a day stands on a stretch of time, in % of its length; its last day ends at 100. */
export function placeDay(day: Day, { from, to }: Stretch): number {
  return round(Math.min(1, Math.max(0, countDays(from, day) / (countDays(from, to) + 1))) * 100);
}

/** How wide a text is on the narrowest screen, in % of the picture. */
function widthOf(text: string): number {
  return ((text.length * letterWidth) / narrowest) * 100;
}

/** The steps of a scale with their days, from the finest on. */
const steps = [
  { days: 30, step: utcMonth },
  { days: 90, step: utcMonth.every(3) },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((years) => ({
    days: years * 365,
    step: utcYear.every(years),
  })),
];
const mostLabels = 12;

/**
 * The labels under a stretch of time, as many as have room on the narrowest screen: years or months, and
 * at both ends the month where that is free.
 */
export function labelStretch(stretch: Stretch, language: Language): ScaleLabel[] {
  const { from, to } = stretch;
  const length = countDays(from, to);
  const lists = steps
    .filter(({ days }) => length <= days * mostLabels)
    .map(({ step }) =>
      (step?.range(toUtc(from), toUtc(to)) ?? []).map(toDay).flatMap((day): ScaleLabel[] => {
        const text = formatDay(day, day.endsWith('-01-01') ? 'year' : 'monthOfYear', language, 'short');
        const x = placeDay(day, stretch);
        return x + widthOf(text) <= 100 ? [{ x, text, hasStroke: true, isEnd: false }] : [];
      }),
    );
  const labels = lists.find((list) => list.length > 0 && areApart(list)) ?? [];
  const [first, last] = [labels[0], labels.at(-1)];
  const begins = first ? first.x : 50;
  const ends = last ? last.x + widthOf(last.text) : 50;
  const isFree = (text: string, room: number) => widthOf(text) <= room;
  const writeEnd = (day: Day) =>
    (['month', 'monthOfYear'] as const).map((form) => formatDay(day, form, language, 'short'));
  const start = writeEnd(from).find((text) => isFree(text, begins));
  const end = writeEnd(to).find((text) => isFree(text, 100 - ends));
  return [
    ...(start && first?.x !== 0 ? [{ x: 0, text: start, hasStroke: false, isEnd: false }] : []),
    ...labels,
    ...(end ? [{ x: 100, text: end, hasStroke: false, isEnd: true }] : []),
  ];
}

function areApart(labels: readonly ScaleLabel[]): boolean {
  return labels.every(({ x, text }, index) => {
    const next = labels[index + 1];
    return !next || x + widthOf(text) <= next.x;
  });
}

/** Where a line of text stands beside its mark: it begins there, or ends there. */
export interface TextPlace {
  /** The room before the text, or behind it, in % of the width. */
  room: number;
  isEnd: boolean;
}

/** Places a text so that it has at least half of the width. */
export function placeText(x: number, text: string): TextPlace {
  const isEnd = x > 50 && widthOf(text) > 100 - x;
  return { room: isEnd ? round(100 - x) : x, isEnd };
}
