import type { DeadlinesPicture } from '../../../story/picture.ts';
import { dayOf } from '../../../story/picture-check.ts';
import type { Entry, Story } from '../../../story/story.ts';
import { placeDay, placeText, type TextPlace } from './date-scale.ts';
import { writeMarkDate } from './mark-dates.ts';

/** Promises on an axis; all in % of its width. */
export interface DeadlinesLayout {
  rows: {
    row: DeadlinesPicture['rows'][number];
    before: Entry | undefined;
    said: number;
    by: number;
    place: TextPlace;
  }[];
  came: { x: number; before: Entry | undefined; place: TextPlace } | null;
}

/** Lays out promises, from the day on which each was made to the last day for which it was made. */
export function layOutDeadlines(
  { axis, rows, came }: DeadlinesPicture,
  language: Story['language'],
): DeadlinesLayout {
  const last = rows.at(-1)?.said;
  const x = came ? placeDay(dayOf(came.entry), axis) : 0;
  return {
    rows: rows.map((row, index) => {
      const before = rows[index - 1]?.said;
      const [said, by] = [placeDay(dayOf(row.said), axis), placeDay(row.by.last, axis)];
      const text = `${writeMarkDate(row.said, before, language)} ${row.words.text}`;
      const place = placeText(said, text);
      return { row, before, said, by, place: place.isEnd ? placeText(by, text) : place };
    }),
    came: came && {
      x,
      before: last,
      place: placeText(x, `${writeMarkDate(came.entry, last, language)} ${came.words.text}`),
    },
  };
}
