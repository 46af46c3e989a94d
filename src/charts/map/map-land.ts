import { geoIdentity, geoPath, polygonArea } from 'd3';
import { mesh } from 'topojson-client';
import type { Atlas } from '../../story/atlas.ts';
import {
  boundsOf,
  fitFrame,
  frameMargin,
  gapBetween,
  kilometreAt,
  mapWidth,
  type Frame,
} from './fit-frame.ts';
import {
  around,
  collectCountries,
  flatten,
  middleMeridian,
  partsOf,
  projectFrom,
  type Country,
  type Part,
} from './flat-atlas.ts';
import type { Box } from './label-boxes.ts';
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

/** How finely coasts are drawn, in units of the map: as finely as a page has room for. */
const finest = 0.5;
const coarsest = 20;
const coarser = 1.4;
const mostLetters = 9000;
/** A part is left out below this area, unless it is no smaller than this share of the largest beside it. */
const leastArea = 6;
const leastShare = 1 / 50;
/** A part at a place is drawn however small it is; so near it has to be, in units of the map. */
const atPlace = 6;

/**
 * Draws the countries of a map as far as its frame reaches, simplified to what can be seen at its width
 * and to what a page has room for.
 * @param points positions in degrees that have to lie inside the frame; at least one.
 */
export function drawLand(
  atlas: Atlas,
  subjects: readonly string[],
  neighbours: readonly string[],
  points: readonly Point[],
): Land {
  const find = (ids: readonly string[]) =>
    atlas.objects.countries.geometries.filter(({ id }) => ids.includes(String(id)));
  const shown = find([...subjects, ...neighbours]);
  const meridian = middleMeridian(points.map(([lon]) => lon));
  const project = projectFrom(meridian);
  const whole = flatten(atlas, shown, project);
  const boxesOf = (ids: readonly string[]) =>
    find(ids).map((country) =>
      partsOf(whole, country, meridian).flatMap((part) => boxesAround(part, around)),
    );
  const spots = points.map(([lon, lat]) => project(lon, lat));
  const frame = fitFrame(boxesOf(subjects), boxesOf(neighbours).flat(), spots);
  const fit = ([x, y]: Point): Point => [x * frame.scale + frame.left, y * frame.scale + frame.top];
  const window = windowOf(frame);
  const isSeen = (arc: readonly Point[]) =>
    arc.length > 0 &&
    boxesAround([arc.map(fit)], around * frame.scale).some((box) => gapBetween(box, window) === 0);
  const draw = (tolerance: number): Land => {
    const flat = {
      ...whole,
      arcs: whole.arcs.map((arc) =>
        simplifyArc(arc as Point[], isSeen(arc as Point[]) ? tolerance / frame.scale : Infinity),
      ),
    };
    // Some countries are more than one geometry under one number.
    const parts = new Map(
      [...subjects, ...neighbours].map((id) => {
        const fitted = find([id])
          .flatMap((country) => partsOf(flat, country, meridian))
          .map((part) => part.map((ring) => ring.map(fit)));
        return [id, seenParts(fitted, frame, (leastArea * tolerance) / finest, spots.map(fit))];
      }),
    );
    const clip = geoIdentity().clipExtent([
      [-frameMargin, -frameMargin],
      [mapWidth + frameMargin, frame.height + frameMargin],
    ]);
    const path = geoPath(clip).digits(1);
    const outline = (ids: readonly string[]) =>
      path({ type: 'MultiPolygon', coordinates: ids.flatMap((id) => parts.get(id) ?? []) }) ?? '';
    return {
      height: frame.height,
      subjectPath: outline(subjects),
      neighbourPath: outline(neighbours),
      borderPath:
        path({ type: 'MultiLineString', coordinates: borders(flat, shown).map((line) => line.map(fit)) }) ??
        '',
      rings: new Map([...parts].map(([id, list]) => [id, list.map(([outer]) => outer as Point[])])),
      place: (lon, lat) => fit(project(lon, lat)),
      kilometre: kilometreAt((frame.height / 2 - frame.top) / frame.scale) * frame.scale,
    };
  };
  let land = draw(finest);
  for (
    let tolerance = finest * coarser;
    lengthOf(land) > mostLetters && tolerance < coarsest;
    tolerance *= coarser
  )
    land = draw(tolerance);
  return land;
}

/** Where two of these countries meet. */
function borders(flat: Atlas, shown: Country[]): Point[][] {
  return mesh(flat, collectCountries(shown), (a, b) => a !== b).coordinates as Point[][];
}

/** Simplifies a line; what is small beside the tolerance, or out of sight, keeps a shape. */
function simplifyArc(arc: readonly Point[], tolerance: number): Point[] {
  const { left, top, right, bottom } = boundsOf(arc);
  return simplifyLine(arc, Math.min(tolerance, Math.max(right - left, bottom - top) / 8));
}

function lengthOf({ subjectPath, neighbourPath, borderPath }: Land): number {
  return subjectPath.length + neighbourPath.length + borderPath.length;
}

const turns = [-1, 0, 1];

const windowOf = ({ height }: Frame): Box => ({ left: 0, top: 0, right: mapWidth, bottom: height });

/** The stretches of a part on the flat map, which goes around the earth, of such a length, and on. */
function boxesAround([outer = []]: Part, length: number): Box[] {
  const { left, top, right, bottom } = boundsOf(outer);
  return turns.map((turn) => ({ left: left + turn * length, top, right: right + turn * length, bottom }));
}

/** The parts of a country that reach into the frame and are large enough to be seen, or lie at a place; of islets, all. */
function seenParts(parts: readonly Part[], frame: Frame, least: number, spots: readonly Point[]): Part[] {
  const window = windowOf(frame);
  const isAtPlace = (box: Box) =>
    spots.some(([x, y]) => gapBetween(box, { left: x, top: y, right: x, bottom: y }) <= atPlace);
  const seen = parts.flatMap((part) =>
    turns
      .map((turn) => part.map((ring) => ring.map(([x, y]): Point => [x + turn * around * frame.scale, y])))
      .map((moved) => ({
        moved,
        area: Math.abs(polygonArea(moved[0] ?? [])),
        box: boundsOf(moved[0] ?? []),
      }))
      .filter(({ area, box }) => area > 0 && gapBetween(box, window) === 0),
  );
  const largest = Math.max(0, ...seen.map(({ area }) => area));
  return seen
    .filter(({ area, box }) => area >= Math.min(least, largest * leastShare) || isAtPlace(box))
    .map(({ moved }) => moved);
}
