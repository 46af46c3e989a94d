import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The outlines of the world’s countries in degrees, each under its number in ISO 3166. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

let atlas: Atlas | undefined;

/** Reads the outlines once: Natural Earth at 1:10 million. */
export function readAtlas(): Atlas {
  if (!atlas) {
    const file = createRequire(`${process.cwd()}/`).resolve('world-atlas/countries-10m.json');
    atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  }
  return atlas;
}
