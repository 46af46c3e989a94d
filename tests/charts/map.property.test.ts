import fc from 'fast-check';
import { polygonArea } from 'd3';
import { expect, test } from 'vitest';
import { heightShares, mapWidth } from '../../src/charts/map/fit-frame.ts';
import { middleMeridian } from '../../src/charts/map/flat-atlas.ts';
import { boxesOf, labelSize, nameSize, overlap, type Box } from '../../src/charts/map/label-boxes.ts';
import { drawLand } from '../../src/charts/map/map-land.ts';
import { layOutMap } from '../../src/charts/map/map-layout.ts';
import { readAtlas } from '../../src/story/atlas.ts';
import type { LocatorMap, PointPlace } from '../../src/story/story.ts';

const atlas = readAtlas();
/** All but the Vatican, of which the atlas has a line without an area. */
const ids = atlas.objects.countries.geometries.flatMap(({ id }) => (id && id !== '336' ? [String(id)] : []));
const runs = { numRuns: 60, seed: 20241108 };

const anyName = fc.constantFrom(
  'Vale',
  'Ash',
  'Vale and Ash airfield',
  'Llanfairpwllgwyngyllgogerych',
  '北京',
);
const spread = fc.constantFrom(0, 0.05, 1, 20, 180);

/** Up to seven places around a middle, near or far from each other, over the antimeridian and near the poles too. */
const anyPlaces = fc
  .record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    spread,
    offsets: fc.array(
      fc.record({
        down: fc.double({ min: -1, max: 1, noNaN: true }),
        across: fc.double({ min: -1, max: 1, noNaN: true }),
        name: anyName,
      }),
      { minLength: 1, maxLength: 7 },
    ),
  })
  .map(({ lat, lon, spread: degrees, offsets }) =>
    offsets.map(
      ({ down, across, name }, index) =>
        ({
          id: `p${index}`,
          name: `${name} ${index}`,
          lat: Math.min(90, Math.max(-90, lat + down * degrees)),
          lon: ((((lon + across * degrees + 540) % 360) + 360) % 360) - 180,
        }) as PointPlace,
    ),
  );

const anyMap = fc
  .record({
    points: anyPlaces,
    countries: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }),
  })
  .map(({ points, countries }): LocatorMap => ({
    points,
    unplaced: [],
    countries: countries.map((id, index) => ({
      id,
      label: index === 0 ? 'Land' : 'Another Land',
      role: index === 0 ? 'subject' : 'neighbour',
    })),
  }));

const numbersOf = (path: string) => path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

test('a map of any places and countries is whole, fits page and paper, and names or lists each place', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const layout = layOutMap(map, [], atlas);
      const { height, points, numbered, names } = layout;
      expect(height / mapWidth).toBeGreaterThan(heightShares.least);
      expect(height / mapWidth).toBeLessThan(heightShares.most + 0.05);
      const isInside = ({ left, top, right, bottom }: Box) =>
        left >= 0 && top >= 0 && right <= mapWidth && bottom <= height;
      for (const { x, y } of points) expect(isInside({ left: x, top: y, right: x, bottom: y })).toBe(true);
      const paths = [layout.subjectPath, layout.neighbourPath, layout.borderPath];
      expect(paths.join('').length).toBeLessThan(12_000);
      for (const number of paths.flatMap(numbersOf)) {
        expect(number).toBeGreaterThanOrEqual(-13);
        expect(number).toBeLessThanOrEqual(Math.max(mapWidth, height) + 13);
      }
      const labels = points.flatMap(({ label }) => (label ? [boxesOf(label, labelSize)] : []));
      const all = [...labels, ...names.map((name) => boxesOf(name, nameSize))];
      all.forEach((boxes, index) => {
        expect(boxes.every(isInside)).toBe(true);
        for (const other of all.slice(index + 1))
          expect(boxes.some((box) => other.some((one) => overlap(box, one)))).toBe(false);
      });
      for (const { place, label } of points) {
        const isNamed = label?.lines.map(({ text }) => text).join(' ') === place.name;
        expect(isNamed || numbered.includes(place)).toBe(true);
      }
      expect(layout.scale.length).toBeGreaterThan(0);
    }),
    runs,
  );
});

test('a place on the land of any country has that land around it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.nat(), (id, pick) => {
      const [lon = 0, lat = 0] = shoreOf(id, pick);
      const { rings, place } = drawLand(atlas, [id], [], [[lon, lat]]);
      const outlines = rings.get(id) ?? [];
      const [x, y] = place(lon, lat);
      const nearest = Math.min(...outlines.flat().map(([left, top]) => Math.hypot(left - x, top - y)));
      expect(outlines.some((ring) => Math.abs(polygonArea(ring)) > 0)).toBe(true);
      expect(nearest).toBeLessThan(mapWidth / 2);
    }),
    runs,
  );
});

test.each([
  [[0], 0],
  [[10, 20], 15],
  [[170, -170], -180],
  [[178, -179, -176], -179],
])('the middle of %j is %d', (longitudes, middle) => {
  expect(middleMeridian(longitudes)).toBeCloseTo(middle, 6);
});

test('a country that the atlas cuts at 180 degrees is drawn in one piece', () => {
  const { rings, place } = drawLand(
    atlas,
    ['643'],
    [],
    [
      [177.5, 64.7],
      [-169.8, 66.2],
    ],
  );
  const [seam] = place(180, 67);
  const along = (rings.get('643') ?? []).flatMap((ring) =>
    ring.filter(([x, y], index) => {
      const [before = NaN, height = NaN] = ring[index - 1] ?? [];
      return Math.abs(x - seam) < 0.01 && Math.abs(before - seam) < 0.01 && Math.abs(height - y) > 3;
    }),
  );
  expect(along).toEqual([]);
});

/** A point of the shore of a country, in degrees. */
function shoreOf(id: string, pick: number): number[] {
  const country = atlas.objects.countries.geometries.find((one) => one.id === id);
  const arcs = country && 'arcs' in country ? (country.arcs.flat(3) as number[]) : [];
  const arc = arcs[pick % arcs.length] ?? 0;
  const { scale = [1, 1], translate = [0, 0] } = atlas.transform ?? {};
  const [x = 0, y = 0] = atlas.arcs[arc < 0 ? ~arc : arc]?.[0] ?? [];
  return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
}
