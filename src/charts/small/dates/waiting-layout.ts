import type { WaitingPicture } from '../../../story/picture.ts';
import { dayOf } from '../../../story/picture-check.ts';
import { round } from '../../round.ts';
import { placeDay, placeText, type TextPlace } from './date-scale.ts';

/** A time on an axis; all in % of its width. */
export interface WaitingLayout {
  from: number;
  to: number;
  /** From where on those whom the story measures are there; null where that is not shown. */
  there: number | null;
  /** In time order; `top` is where the stroke begins, in % of the height of the list. */
  marks: { mark: WaitingPicture['marks'][number]; x: number; top: number; place: TextPlace }[];
}

/** Lays out a time between two developments, and a stroke for each that fell into it. */
export function layOutWaiting({ axis, from, to, there, marks }: WaitingPicture): WaitingLayout {
  const sorted = [...marks].sort((a, b) => (dayOf(a.entry) < dayOf(b.entry) ? -1 : 1));
  return {
    from: placeDay(dayOf(from), axis),
    to: placeDay(dayOf(to), axis),
    there: there && placeDay(dayOf(there), axis),
    marks: sorted.map((mark, index) => {
      const x = placeDay(dayOf(mark.entry), axis);
      const top = round(((index + 1) / sorted.length) * 100);
      return { mark, x, top, place: placeText(x, `00 Mmm 0000 ${mark.words.text}`) };
    }),
  };
}
