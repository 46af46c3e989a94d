import { compareDays } from '../../../dates.ts';
import type { WaitingPicture } from '../../../story/picture.ts';
import { dayOf } from '../../../story/picture-check.ts';
import type { Entry, Story } from '../../../story/story.ts';
import { placeDay, placeText, type TextPlace } from './date-scale.ts';
import { writeMarkDate } from './mark-dates.ts';

/** A development that fell into the time. */
export interface WaitingMark {
  mark: WaitingPicture['marks'][number];
  /** The one before it. */
  before: Entry;
  place: TextPlace;
}

/** A time on an axis; all in % of its width. */
export interface WaitingLayout {
  from: number;
  to: number;
  /** From where on those whom the story measures are there; null where that is not shown. */
  there: number | null;
  /** In time order. */
  marks: WaitingMark[];
}

/** Lays out a time between two developments, and those that fell into it. */
export function layOutWaiting(
  { axis, from, to, there, marks }: WaitingPicture,
  language: Story['language'],
): WaitingLayout {
  const sorted = [...marks].sort((a, b) => compareDays(dayOf(a.entry), dayOf(b.entry)));
  return {
    from: placeDay(dayOf(from), axis),
    to: placeDay(dayOf(to), axis),
    there: there && placeDay(dayOf(there), axis),
    marks: sorted.map((mark, index) => {
      const before = sorted[index - 1]?.entry ?? from;
      const text = `${writeMarkDate(mark.entry, before, language)} ${mark.words.text}`;
      return { mark, before, place: placeText(placeDay(dayOf(mark.entry), axis), text) };
    }),
  };
}
