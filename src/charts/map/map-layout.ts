import type { Atlas } from '../../story/atlas.ts';
import type { LocatorMap, PointPlace } from '../../story/story.ts';
import { mapWidth } from './fit-frame.ts';
import {
  alongLine,
  boxAround,
  countInside,
  overlap,
  type Box,
  type Ground,
  type Label,
} from './label-boxes.ts';
import { drawLand, type Land } from './map-land.ts';
import { placeLabel, type TiedLabel } from './place-labels.ts';
import { placeName } from './place-names.ts';
import type { Point } from './simplify.ts';

/** The geometry of a map, in units of its width and height. */
export interface MapLayout extends Pick<Land, 'height' | 'subjectPath' | 'neighbourPath' | 'borderPath'> {
  width: number;
  points: { place: PointPlace; x: number; y: number; label: TiedLabel | null }[];
  /** The places whose label is a number for want of room, in the order of their numbers. */
  numbered: PointPlace[];
  names: (Label & { role: LocatorMap['countries'][number]['role'] })[];
  /** The names of the countries of which nothing lies within the frame. */
  unseen: string[];
  /** The bar of the scale, from its start; its words stand above it. */
  scale: { x: number; y: number; length: number; kilometres: number };
}

const edge = 6;
const pointRadius = 9;
const scaleShare = 0.22;
const scaleHeight = 46;
const scaleWords = 120;

/**
 * Lays out a locator map. Labels are placed for the narrowest phone; where it is wider they
 * take up less of it and stay apart.
 * @param notes what the map says of the places without a position, in their order.
 */
export function layOutMap(map: LocatorMap, notes: readonly string[], atlas: Atlas): MapLayout {
  const idsOf = (role: 'subject' | 'neighbour') =>
    map.countries.filter((country) => country.role === role).map(({ id }) => id);
  const degrees = map.points.map(({ lon, lat }): Point => [lon, lat]);
  const land = drawLand(atlas, idsOf('subject'), idsOf('neighbour'), degrees);
  const { height, subjectPath, neighbourPath, borderPath, rings, place, kilometre } = land;
  const spots = map.points.map(({ lon, lat }) => place(lon, lat));
  const ground: Ground = {
    frame: { left: edge, top: edge, right: mapWidth - edge, bottom: height - edge },
    shores: [...rings.values()].flat().flatMap((ring) => alongLine(ring, 6)),
    taken: spots.map((spot) => boxAround(spot, pointRadius)),
  };
  const scale = placeScale(kilometre, ground);
  const notesOf = ({ id }: PointPlace) =>
    notes.filter((_, position) => map.unplaced[position]?.within.id === id);
  const labels = new Map<PointPlace, TiedLabel | null>();
  const lengthOf = (one: PointPlace) => one.name.length + notesOf(one).join('').length;
  for (const one of [...map.points].sort((a, b) => lengthOf(b) - lengthOf(a))) {
    labels.set(one, placeLabel(place(one.lon, one.lat), one.name, notesOf(one), ground));
  }
  const numbered = map.points.filter((one) => !labels.get(one));
  numbered.forEach((one, index) => {
    labels.set(one, placeLabel(place(one.lon, one.lat), String(index + 1), [], ground));
  });
  return {
    width: mapWidth,
    height,
    subjectPath,
    neighbourPath,
    borderPath,
    points: map.points.map((one, position) => ({
      place: one,
      x: spots[position]?.[0] ?? 0,
      y: spots[position]?.[1] ?? 0,
      label: labels.get(one) ?? null,
    })),
    numbered,
    unseen: map.countries.filter(({ id }) => !rings.get(id)?.length).map(({ label }) => label),
    names: map.countries.flatMap(({ id, label, role }) => {
      const name = placeName(label, rings.get(id) ?? [], role === 'subject', ground);
      return name ? [{ ...name, role }] : [];
    }),
    scale,
  };
}

/** Puts the bar of the scale, a round number of kilometres, into the corner with the least coast. */
function placeScale(kilometre: number, ground: Ground): MapLayout['scale'] {
  const { left, top, right, bottom } = ground.frame;
  const most = (mapWidth * scaleShare) / kilometre;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = power * ([5, 2].find((factor) => factor * power <= most) ?? 1);
  const length = kilometres * kilometre;
  const width = Math.max(length, scaleWords);
  const corners = [bottom - scaleHeight, top].flatMap((y) =>
    [left, right - width].map((x): Box => ({ left: x, top: y, right: x + width, bottom: y + scaleHeight })),
  );
  const covered = (box: Box) =>
    countInside(ground.shores, box) + ground.taken.filter((taken) => overlap(taken, box)).length * 100;
  const best = corners.reduce((one, other) => (covered(other) < covered(one) ? other : one));
  ground.taken.push(best);
  return { x: best.left, y: best.bottom - edge, length, kilometres };
}
