import { geoContains, geoDistance, min } from 'd3';
import { feature } from 'topojson-client';
import type { Problems } from '../problems/problems.ts';
import { readAtlas } from './atlas.ts';
import type { RawContent } from './raw.ts';

/** A position: longitude, latitude. */
type Position = [lon: number, lat: number];

const earthRadius = 6371;
/** As a place of the story lies, in kilometres: so near to another as they mostly do, and so far from all as few do. */
const near = 500;
const far = 1500;
/** How a position is mistaken: signs and order of its two numbers, with what to look at. */
const mistakes: readonly { turn: (at: Position) => Position; mend: string }[] = [
  { turn: ([lon, lat]) => [-lon, lat], mend: 'the sign of lon: west is below zero' },
  { turn: ([lon, lat]) => [lon, -lat], mend: 'the sign of lat: south is below zero' },
  { turn: ([lon, lat]) => [-lon, -lat], mend: 'the signs of lat and lon: south and west are below zero' },
  { turn: ([lon, lat]) => [lat, lon], mend: 'lat and lon: they may be swapped' },
];

/** Places with half a position; warns of one far from all others that lies among them with a sign or its order mended, and of the only one where it lies beside the map. */
export function checkPlaces({ places, story }: RawContent, problems: Problems): void {
  const known = new Map<string, Position>();
  for (const { id, data, at } of places.values()) {
    const { lat, lon } = data;
    if (lat !== undefined && lon !== undefined) known.set(id, [lon, lat]);
    else if (lat !== undefined || lon !== undefined) {
      const [has, lacks] = lat === undefined ? ['lon', 'lat'] : ['lat', 'lon'];
      problems.add(at([has]), `${id} has ${has} and no ${lacks}.\nWrite both, or neither.`);
    }
  }
  const [only, ...more] = known;
  if (only && more.length === 0) {
    const [id, position] = only;
    const mend = findOffMap(position, story.data.map?.countries ?? []);
    const place = places.get(id)?.at(['lat']);
    if (mend && place) problems.warn(place, `${id} lies in no country of the map.\nCheck ${mend}.`);
    return;
  }
  for (const [id, position] of [...known].reverse()) {
    const others = [...known].flatMap(([other, one]) => (other === id ? [] : [one]));
    const mend = findMistake(position, others);
    if (mend === null) continue;
    known.delete(id);
    const place = places.get(id)?.at(['lat']);
    if (place) problems.warn(place, `${id} lies far from every other place of the story.\nCheck ${mend}.`);
  }
}

/** What to look at in the one position of a story: it lies in no country of the map, and mended it lies in one. */
function findOffMap(position: Position, countries: readonly { id: string }[]): string | null {
  if (countries.length === 0) return null;
  const atlas = readAtlas();
  const ids = new Set(countries.map(({ id }) => id));
  const shapes = atlas.objects.countries.geometries
    .filter(({ id }) => ids.has(String(id)))
    .map((shape) => feature(atlas, shape));
  const isOnMap = (at: Position) => Math.abs(at[1]) <= 90 && shapes.some((shape) => geoContains(shape, at));
  if (isOnMap(position)) return null;
  return mistakes.find(({ turn }) => isOnMap(turn(position)))?.mend ?? null;
}

/** What to look at in a position that lies far from all others, and near one of them where it is mended; null where nothing is odd. */
function findMistake(position: Position, others: readonly Position[]): string | null {
  const measure = (from: Position) =>
    min(others, (other) => geoDistance(from, other) * earthRadius) ?? Infinity;
  if (others.length === 0 || measure(position) < far) return null;
  const found = mistakes.find(({ turn }) => {
    const [lon, lat] = turn(position);
    return Math.abs(lat) <= 90 && measure([lon, lat]) <= near;
  });
  return found?.mend ?? null;
}
