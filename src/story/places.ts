import type { Prose } from '../markdown/compile.ts';
import type { PlaceData } from '../schema/place.ts';
import type { CountryData } from '../schema/story.ts';

/** A place; its position is null where none was verified. */
export interface Place extends Omit<PlaceData, 'note' | 'locator'> {
  id: string;
  /** What the map says of it where it has no point. */
  locator: string | null;
  note: Prose | null;
}

/** A place whose position a source gives. */
export interface PointPlace extends Place {
  lat: number;
  lon: number;
}

/** The map of where the story happened. */
export interface LocatorMap {
  countries: CountryData[];
  points: PointPlace[];
  /** Places without a position, each with the point that it lies within. */
  unplaced: { place: Place; within: PointPlace }[];
}
