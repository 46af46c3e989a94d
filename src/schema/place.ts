import { z } from 'astro/zod';
import { citations, id, line, names } from './fields.ts';
import { toldNumber } from './mend-number.ts';
import { told } from './told.ts';

const isWithin = (degrees: number) => (value: number) => Math.abs(value) <= degrees;

/** One place. A place without a verified position has neither `lat` nor `lon`. */
export const placeSchema = z.strictObject({
  name: line('Write the name of the place.'),
  names,
  lat: z
    .number(toldNumber('Write the latitude in degrees, with a point: 55.6.', isWithin(90)))
    .min(-90, told('Write a latitude from -90 to 90; south is below zero.'))
    .max(90, told('Write a latitude from -90 to 90; south is below zero.'))
    .optional()
    .describe('The latitude in degrees, south below zero; only where the position is verified.'),
  lon: z
    .number(toldNumber('Write the longitude in degrees, with a point: 12.75.', isWithin(180)))
    .min(-180, told('Write a longitude from -180 to 180; west is below zero.'))
    .max(180, told('Write a longitude from -180 to 180; west is below zero.'))
    .optional()
    .describe('The longitude in degrees, west below zero.'),
  within: id.optional().describe('The place that it lies within.'),
  locator: line('Write a few words for the map.')
    .optional()
    .describe('What the map says of a place without a point, beside the place that it lies within.'),
  note: line('Write one sentence.').optional(),
  positionSource: line('Say where the position comes from.')
    .optional()
    .describe(
      'Where the position comes from; for editors, no page shows it. `credit` names whom a map has to name.',
    ),
  credit: line('Name whom to credit.').optional(),
  cites: citations.optional(),
});

export type PlaceData = z.infer<typeof placeSchema>;
