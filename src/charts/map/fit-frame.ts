import type { Box } from './label-boxes.ts';
import type { Point } from './simplify.ts';

/** The width of the map; its height follows from what it shows. */
export const mapWidth = 640;

/** What stays free around the land. */
export const frameMargin = 12;

/** The least and the greatest height of a map, as a share of its width: so it fits a phone, and paper. */
export const heightShares = { least: 0.5, most: 1.1 } as const;

const earthRadius = 6371;
/** So far around its places the land is shown: in kilometres, and as a share of what they span. */
const reachOfPlaces = { kilometres: 600, share: 1.5 };
/** Land belongs to what is shown already where it is no farther off than this share of that, or so many kilometres. */
const gapShare = 0.4;
const nearGap = 100;
/** Beside the largest part of its country a part of less than this share takes no part in the frame. */
const isletShare = 0.03;
/** But one that lies this near to a place does, in kilometres. */
const atPlace = 20;
/** What is shown around one place on the open sea, in kilometres. */
const openSea = 100;
/** Of a neighbour so much is shown, as a share of what is shown of the subjects. */
const neighbourShare = 0.3;
/** What stays free around places, as a share of what is shown. */
const air = 0.08;

/** How the flat map is scaled and moved into the frame. */
export interface Frame {
  scale: number;
  left: number;
  top: number;
  height: number;
}

/** Length of a kilometre on the flat map, in radians on Mercator’s projection, at a height of it. */
export function kilometreAt(y: number): number {
  return Math.cosh(y) / earthRadius;
}

/**
 * The frame around places and the land near them; parts of a country that are far off take no part in it.
 * @param subjects the parts of each country where the story happened, on the flat map.
 * @param neighbours those of all countries beside them.
 * @param points the places; at least one.
 */
export function fitFrame(
  subjects: readonly (readonly Box[])[],
  neighbours: readonly Box[],
  points: readonly Point[],
): Frame {
  const places = boundsOf(points);
  const kilometre = kilometreAt((places.top + places.bottom) / 2);
  const span = sizeOf(places);
  const reach = Math.max(reachOfPlaces.kilometres * kilometre, reachOfPlaces.share * span);
  const limit = clamp(grow(places, reach), onceAround(places));
  let own = places;
  let left = subjects.flatMap((parts) => {
    const near = parts.filter((part) => gapBetween(part, limit) === 0);
    const least = Math.max(...near.map(sizeOf)) * isletShare;
    return near.filter((part) => sizeOf(part) >= least || gapBetween(part, places) <= atPlace * kilometre);
  });
  const nearest = left.reduce((least, part) => Math.min(least, gapBetween(part, places)), Infinity);
  for (let isGrowing = true; isGrowing;) {
    const most = Math.max(sizeOf(own) * gapShare, nearGap * kilometre, nearest);
    const near = left.filter((part) => gapBetween(part, own) <= most);
    left = left.filter((part) => !near.includes(part));
    own = near.reduce((all, part) => unite(all, clamp(part, limit)), own);
    isGrowing = near.length > 0;
  }
  own = unite(own, grow(places, sizeOf(own) > 0 ? sizeOf(own) * air : openSea * kilometre));
  const shown = neighbours
    .filter((part) => gapBetween(part, own) === 0)
    .reduce((all, part) => unite(all, clamp(part, growBy(own, neighbourShare))), own);
  return scaleTo(shown);
}

/** Scales a stretch of the flat map to the width of the frame, with more of its surroundings where it is too flat or too tall. */
function scaleTo({ left, top, right, bottom }: Box): Frame {
  const inner = mapWidth - 2 * frameMargin;
  const across = Math.max(right - left, (bottom - top) / heightShares.most);
  const down = Math.max(bottom - top, across * heightShares.least);
  const scale = inner / across;
  return {
    scale,
    left: frameMargin - ((left + right - across) / 2) * scale,
    top: frameMargin - ((top + bottom - down) / 2) * scale,
    height: Math.round(down * scale + 2 * frameMargin),
  };
}

/** The stretch that holds all of these points. */
export function boundsOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, top, right, bottom };
}

/** How far apart two stretches are; 0 where they touch. */
export function gapBetween(a: Box, b: Box): number {
  return Math.hypot(
    Math.max(0, a.left - b.right, b.left - a.right),
    Math.max(0, a.top - b.bottom, b.top - a.bottom),
  );
}

const sizeOf = ({ left, top, right, bottom }: Box) => Math.max(right - left, bottom - top);

const grow = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

const growBy = ({ left, top, right, bottom }: Box, share: number): Box => ({
  left: left - (right - left) * share,
  top: top - (bottom - top) * share,
  right: right + (right - left) * share,
  bottom: bottom + (bottom - top) * share,
});

/** The stretch of the flat map in which everything stands once. */
const onceAround = ({ left, right }: Box): Box => {
  const middle = (left + right) / 2;
  return { left: middle - Math.PI, top: -Infinity, right: middle + Math.PI, bottom: Infinity };
};

const unite = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

const clamp = (box: Box, to: Box): Box => ({
  left: Math.min(to.right, Math.max(to.left, box.left)),
  top: Math.min(to.bottom, Math.max(to.top, box.top)),
  right: Math.max(to.left, Math.min(to.right, box.right)),
  bottom: Math.max(to.top, Math.min(to.bottom, box.bottom)),
});
