import { endOf } from '../problems/end-of.ts';
import { weighing } from '../problems/fold-weighed.ts';
import type { Place, Problems } from '../problems/problems.ts';
import type { RawContent } from './raw.ts';

/** Remembers where the dates, the units and the quantity of a story stand, against which several things are weighed. */
export function placeWeighed({ story, entries, facts }: RawContent, problems: Problems): void {
  for (const { id, at } of entries) problems.define(weighing.date(id), at(['date']));
  for (const [id, { at }] of facts) problems.define(weighing.unit(id), at(['unit']));
  problems.define(weighing.quantity, placeQuantity(story, problems));
}

/** Where the quantity of a story stands, or would: behind the last line. */
function placeQuantity({ data, at }: RawContent['story'], { texts }: Problems): Place {
  const place = at(['quantity']);
  return data.quantity ? place : endOf(place.file, texts.get(place.file));
}
