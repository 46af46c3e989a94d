import { geoIdentity, geoPath, polygonArea, type GeoProjection } from 'd3';
import { feature, mesh } from 'topojson-client';
import type { Atlas } from '../../story/atlas.ts';
import { collectCountries, fitFrame, frameMargin, mapWidth, type Country } from './fit-frame.ts';
import { simplifyLine, type Point } from './simplify.ts';

/** The land of a map in its own units. */
export interface Land {
  height: number;
  subjectPath: string;
  neighbourPath: string;
  /** Where two of the drawn countries meet. */
  borderPath: string;
  /** The outer ring of each part of a country that is large enough to be seen, under its id. */
  rings: Map<string, Point[][]>;
  /** Where a position in degrees stands. */
  place: (lon: number, lat: number) => Point;
  /** Length of a kilometre in the middle of the map. */
  kilometre: number;
}

const tolerance = 0.5;
const leastArea = 6;
const earthRadius = 6371;

/**
 * Draws countries from their outlines: the subjects whole, their neighbours as far as the frame
 * reaches, all of it simplified to what can be seen at the width of the map.
 * @param points positions in degrees that have to lie inside the frame.
 */
export function drawLand(
  atlas: Atlas,
  subjects: readonly string[],
  neighbours: readonly string[],
  points: readonly Point[],
): Land {
  const find = (ids: readonly string[]) =>
    atlas.objects.countries.geometries.filter(({ id }) => ids.includes(String(id)));
  const { projection, height } = fitFrame(atlas, find(subjects), find(neighbours), points);
  const place = (lon: number, lat: number): Point => projection([lon, lat]) as Point;
  const flat = flatten(atlas, find([...subjects, ...neighbours]), place);
  const clip = geoIdentity().clipExtent([
    [-frameMargin, -frameMargin],
    [mapWidth + frameMargin, height + frameMargin],
  ]);
  const path = geoPath(clip).digits(1);
  const draw = (countries: readonly Country[]) =>
    path({ type: 'MultiPolygon', coordinates: countries.flatMap((one) => polygonsOf(flat, one)) }) ?? '';
  const shown = find([...subjects, ...neighbours]);
  return {
    height,
    subjectPath: draw(find(subjects)),
    neighbourPath: draw(find(neighbours)),
    borderPath: path(mesh(flat, collectCountries(shown), (a, b) => a !== b)) ?? '',
    rings: new Map(
      shown.map((one) => [String(one.id), polygonsOf(flat, one).map(([outer]) => outer as Point[])]),
    ),
    place,
    kilometre: measureKilometre(projection, height),
  };
}

/** The same topology in units of the map; lines are simplified once, so that neighbours still fit. */
function flatten(atlas: Atlas, shown: Country[], place: (lon: number, lat: number) => Point): Atlas {
  const used = new Set(
    shown
      .flatMap((country) => ('arcs' in country ? (country.arcs.flat(3) as number[]) : []))
      .map((arc) => (arc < 0 ? ~arc : arc)),
  );
  const arcs = atlas.arcs.map((_, index) => {
    if (!used.has(index)) return [];
    const { geometry } = feature(atlas, { type: 'LineString', arcs: [index] });
    return simplifyLine(
      geometry.coordinates.map(([lon = 0, lat = 0]) => place(lon, lat)),
      tolerance,
    );
  });
  return { ...atlas, transform: undefined, arcs };
}

function polygonsOf(flat: Atlas, country: Country): Point[][][] {
  const polygons = feature(flat, collectCountries([country])).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
  return (polygons as Point[][][]).filter(([outer = []]) => Math.abs(polygonArea(outer)) >= leastArea);
}

function measureKilometre(projection: GeoProjection, height: number): number {
  const [, lat] = projection.invert?.([mapWidth / 2, height / 2]) ?? [0, 0];
  return projection.scale() / (earthRadius * Math.cos((lat * Math.PI) / 180));
}
