import type { Problems } from '../problems/problems.ts';
import { listCountries } from './atlas.ts';
import type { Compiler } from './compiler.ts';
import type { RawContent } from './raw.ts';
import type { LocatorMap, Place, PointPlace } from './story.ts';

/** Joins the map to its places; null when the story has none. */
export function joinMap(
  raw: RawContent,
  places: ReadonlyMap<string, Place>,
  compiler: Compiler,
  problems: Problems,
): LocatorMap | null {
  const data = raw.story.data.map;
  if (!data) return null;
  const known = listCountries();
  data.countries.forEach(({ id }, position) => {
    if (known.has(id)) return;
    problems.add(
      raw.story.at(['map', 'countries', position, 'id']),
      `unknown country "${id}".\nWrite the number in ISO 3166 of a country that world-atlas holds.`,
    );
  });
  const listed = data.places.map((id, position) =>
    compiler.find(id, places, 'place', 'places.yaml', raw.story, ['map', 'places', position]),
  );
  const points = listed.filter(isPoint);
  const unplaced = listed.flatMap((place, position) => {
    if (!place || isPoint(place)) return [];
    const within = points.find(({ id }) => id === place.within);
    if (within) return [{ place, within }];
    problems.add(
      raw.story.at(['map', 'places', position]),
      `${place.id} has no position and lies within no place of the map.\nGive it lat, lon and their source, give it within: a place of the map, or take it out.`,
    );
    return [];
  });
  return {
    countries: data.countries.map((country, position) => ({
      ...country,
      label: compiler.line(country.label, raw.story, ['map', 'countries', position, 'label']).text,
    })),
    points,
    unplaced,
  };
}

function isPoint(place: Place | null): place is PointPlace {
  return place?.lat !== undefined && place.lon !== undefined;
}
