import type { Prose } from '../markdown/compile.ts';
import type { PlaceData } from '../schema/place.ts';
import type { SourceData } from '../schema/source.ts';
import type { CountryData } from '../schema/story.ts';

/** A source, under its id. */
export interface Source extends SourceData {
  id: string;
}

/** A glossary term. */
export interface Term {
  id: string;
  term: Prose;
  short: string | null;
  /** The name in other languages, under their codes. */
  names: Record<string, string>;
  meaning: Prose;
  cites: string[];
}

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

/** A page of prose and nothing else. */
export interface ProsePage {
  slug: string;
  title: string;
  summary: Prose;
  body: Prose;
}
