import { z } from 'astro/zod';
import { citations, id, line, names } from './fields.ts';
import { told } from './told.ts';

/** One place. A place without a verified position has neither `lat` nor `lon`. */
export const placeSchema = z.strictObject({
  name: line('Write the name of the place.'),
  names,
  lat: z.number(told('Write the latitude in degrees.')).min(-90).max(90).optional(),
  lon: z.number(told('Write the longitude in degrees.')).min(-180).max(180).optional(),
  within: id.optional(),
  /** What the map says of a place that has no point, beside the place that it lies within. */
  locator: line('Write a few words for the map.').optional(),
  note: line('Write one sentence.').optional(),
  positionSource: line('Say where the position comes from.').optional(),
  credit: line('Name whom to credit.').optional(),
  cites: citations.optional(),
});

export type PlaceData = z.infer<typeof placeSchema>;
