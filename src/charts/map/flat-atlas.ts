import { polygonArea } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import type { Atlas } from '../../story/atlas.ts';
import type { Point } from './simplify.ts';

/** The outlines of one country. */
export type Country = GeometryObject<{ name: string }>;

/** A part of a country: its outer ring, then its holes. */
export type Part = Point[][];

/** Once around the earth, in the unit of the flat map before it is scaled: radians on Mercator’s projection. */
export const around = 2 * Math.PI;

/** Where Mercator’s projection ends, in degrees. */
const lastLatitude = 85;
const pole = projectLatitude(lastLatitude);

/** Several countries as one piece of land. */
export function collectCountries(countries: Country[]): GeometryCollection {
  return { type: 'GeometryCollection', geometries: countries };
}

/**
 * Mercator’s projection on the plane, x from a meridian and y down; it takes no note of which way a ring turns.
 * @param meridian in degrees; what lies less than half the earth from it is on the right side of it.
 */
export function projectFrom(meridian: number): (lon: number, lat: number) => Point {
  return (lon, lat) => [
    ((((lon - meridian + 540) % 360) - 180) * Math.PI) / 180,
    projectLatitude(Math.min(lastLatitude, Math.max(-lastLatitude, lat))),
  ];
}

function projectLatitude(lat: number): number {
  return -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
}

/** The meridian in the middle of the shortest stretch that holds all of these, in degrees. */
export function middleMeridian(longitudes: readonly number[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const gaps = sorted.map((lon, index) => (sorted[index + 1] ?? (sorted[0] ?? 0) + 360) - lon);
  const widest = gaps.indexOf(Math.max(...gaps));
  const [from, to] = [sorted[widest + 1] ?? (sorted[0] ?? 0) + 360, (sorted[widest] ?? 0) + 360];
  return (((((from + to) / 2 + 180) % 360) + 360) % 360) - 180;
}

/** The same topology on the plane, as far as these countries have to do with it. */
export function flatten(
  atlas: Atlas,
  shown: readonly Country[],
  project: (lon: number, lat: number) => Point,
): Atlas {
  const used = new Set(
    shown
      .flatMap((country) => ('arcs' in country ? (country.arcs.flat(3) as number[]) : []))
      .map((arc) => (arc < 0 ? ~arc : arc)),
  );
  const arcs = atlas.arcs.map((_, index) => {
    if (!used.has(index)) return [];
    const { geometry } = feature(atlas, { type: 'LineString', arcs: [index] });
    return straighten(geometry.coordinates.map(([lon = 0, lat = 0]) => project(lon, lat)));
  });
  return { ...atlas, transform: undefined, arcs };
}

/** The parts of a country that have an area, whole where the atlas cuts them at 180 degrees. */
export function partsOf(flat: Atlas, country: Country, meridian: number): Part[] {
  const polygons = feature(flat, collectCountries([country])).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  }) as Part[];
  const [seam] = projectFrom(meridian)(180, 0);
  const straight = polygons.map((rings) => rings.map(straighten));
  return stitch(
    straight.filter(([outer = []]) => polygonArea(outer) !== 0),
    seam,
  );
}

/** Takes out the leaps of a line that goes over the edge of the plane, so that it goes on beyond it. */
function straighten(line: readonly Point[]): Point[] {
  let shift = 0;
  return line.map(([x, y], index) => {
    const [before, height] = line[index - 1] ?? [x, y];
    const isAtPole = Math.abs(y) >= Math.abs(pole) && Math.abs(height) >= Math.abs(pole);
    if (!isAtPole) shift -= Math.round((x - before) / around) * around;
    return [x + shift, y];
  });
}

/** Joins parts that end at the seam of the atlas at the same heights, one on each side of it. */
function stitch(parts: readonly Part[], seam: number): Part[] {
  const open: { part: Part; chain: Point[] }[] = [];
  const whole: Part[] = [];
  for (const part of parts) {
    const chain = openAtSeam(part[0] ?? [], seam);
    const match = chain && open.find((one) => meet(one.chain, chain));
    if (match) {
      open.splice(open.indexOf(match), 1);
      whole.push([join(match.chain, chain), ...match.part.slice(1), ...part.slice(1)]);
    } else if (chain) open.push({ part, chain });
    else whole.push(part);
  }
  return [...whole, ...open.map(({ part }) => part)];
}

/** One ring of two chains whose ends meet at the seam, the second moved to where the first is. */
function join(one: readonly Point[], other: readonly Point[]): Point[] {
  const apart = (one[0]?.[0] ?? 0) - (other[0]?.[0] ?? 0);
  const moved = other.map(([x, y]): Point => [x + apart, y]);
  return [...one, ...moved, ...one.slice(0, 1)];
}

const isNear = (a: number, b: number) => Math.abs(a - b) < 3e-4;

/**
 * A ring without its one run along the seam, from where it leaves it to where it comes back.
 * @returns null where it has none, or more than one.
 */
function openAtSeam(ring: readonly Point[], seam: number): Point[] | null {
  const points = ring.slice(0, -1);
  const isOn = ([x]: Point) => Math.abs(Math.sin((x - seam) / 2)) < 1e-6;
  const starts = points.flatMap((point, index) =>
    !isOn(point) && isOn(points.at(index - 1) as Point) ? [index] : [],
  );
  const [start] = starts;
  if (start === undefined || starts.length > 1) return null;
  const turned = [...points.slice(start), ...points.slice(0, start)];
  const run = turned.filter(isOn);
  const [first, last] = [run[0], run.at(-1)];
  return first && last && run.length > 1 ? [last, ...turned.filter((point) => !isOn(point)), first] : null;
}

function meet(a: readonly Point[], b: readonly Point[]): boolean {
  const ends = (chain: readonly Point[]) => [chain[0]?.[1] ?? NaN, chain.at(-1)?.[1] ?? NaN] as const;
  const [[from, to], [start, end]] = [ends(a), ends(b)];
  return isNear(from, end) && isNear(to, start);
}
