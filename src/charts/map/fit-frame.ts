import { geoBounds, geoMercator, geoPath, type GeoProjection } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import type { Atlas } from '../../story/atlas.ts';
import type { Point } from './simplify.ts';

/** The outlines of one country. */
export type Country = GeometryObject<{ name: string }>;

/** The width of the map; its height follows from the land. */
export const mapWidth = 640;

/** What stays free around the land. */
export const frameMargin = 12;

/** Of a neighbour so much is shown, as a share of the subject’s size. */
const neighbourShare = 0.3;

/** Several countries as one piece of land. */
export function collectCountries(countries: Country[]): GeometryCollection {
  return { type: 'GeometryCollection', geometries: countries };
}

/**
 * The projection under which subjects and points fill the frame, with a part of the neighbours.
 * @param points positions in degrees.
 */
export function fitFrame(
  atlas: Atlas,
  subjects: Country[],
  neighbours: Country[],
  points: readonly Point[],
): { projection: GeoProjection; height: number } {
  const whole = feature(atlas, collectCountries(subjects));
  const [[west], [east]] = geoBounds(whole);
  const middle = (west + (east < west ? east + 360 : east)) / 2;
  const projection = geoMercator().rotate([-middle, 0]).scale(1000).translate([0, 0]);
  const path = geoPath(projection);
  const spots = points.map((point) => projection(point) as Point);
  const [[left, top], [right, bottom]] = path.bounds(whole);
  const own = [[left, top], [right, bottom], ...spots] as Point[];
  const [low, high] = [lowest(own), highest(own)];
  const reach: Point = [(high[0] - low[0]) * neighbourShare, (high[1] - low[1]) * neighbourShare];
  const corners = [low, high];
  for (const neighbour of neighbours) {
    for (const [x, y] of path.bounds(feature(atlas, collectCountries([neighbour])))) {
      corners.push([
        Math.min(high[0] + reach[0], Math.max(low[0] - reach[0], x)),
        Math.min(high[1] + reach[1], Math.max(low[1] - reach[1], y)),
      ]);
    }
  }
  const [start, end] = [lowest(corners), highest(corners)];
  const scale = (mapWidth - 2 * frameMargin) / (end[0] - start[0]);
  return {
    projection: projection
      .scale(1000 * scale)
      .translate([frameMargin - start[0] * scale, frameMargin - start[1] * scale]),
    height: Math.round((end[1] - start[1]) * scale + 2 * frameMargin),
  };
}

function lowest(points: readonly Point[]): Point {
  return [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))];
}

function highest(points: readonly Point[]): Point {
  return [Math.max(...points.map(([x]) => x)), Math.max(...points.map(([, y]) => y))];
}
