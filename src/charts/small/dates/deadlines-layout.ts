import type { DeadlinesPicture } from '../../../story/picture.ts';
import { dayOf } from '../../../story/picture-check.ts';
import { placeDay, placeText, type TextPlace } from './date-scale.ts';

/** Promises on an axis; all in % of its width. */
export interface DeadlinesLayout {
  rows: { row: DeadlinesPicture['rows'][number]; said: number; by: number; place: TextPlace }[];
  came: { x: number; place: TextPlace } | null;
}

/** Lays out promises, from the day on which each was made to the last day for which it was made. */
export function layOutDeadlines({ axis, rows, came }: DeadlinesPicture): DeadlinesLayout {
  const x = came ? placeDay(dayOf(came.entry), axis) : 0;
  return {
    rows: rows.map((row) => {
      const [said, by] = [placeDay(dayOf(row.said), axis), placeDay(row.by.last, axis)];
      const place = placeText(said, row.words.text);
      return { row, said, by, place: place.isEnd ? placeText(by, row.words.text) : place };
    }),
    came: came && { x, place: placeText(x, `00 Mmm 0000 ${came.words.text}`) },
  };
}
