import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The outlines of the world’s countries in degrees, each under its number in ISO 3166. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

let atlas: Atlas | undefined;
let countries: ReadonlySet<string> | undefined;

/** Reads the outlines once: Natural Earth at 1:10 million. */
export function readAtlas(): Atlas {
  return (atlas ??= JSON.parse(readFile()) as Atlas);
}

/** Reads the numbers of the countries once, without their outlines, which take a hundred times as long to read. */
export function listCountries(): ReadonlySet<string> {
  return (countries ??= new Set([...readFile().matchAll(/"id":"(\d+)"/g)].flatMap(([, id]) => id ?? [])));
}

function readFile(): string {
  const file = createRequire(`${process.cwd()}/`).resolve('world-atlas/countries-10m.json');
  return readFileSync(file, 'utf8');
}
