import { median } from 'd3';
import type { PageFigures } from './measure-page.ts';
import { formatCells, formatHeads, type Column } from './table.ts';

/** A page of the scale table, with what was measured of each of its loads. */
export interface ScaleRow {
  name: string;
  path: string;
  /** For a timeline of several pages: the events that all of them link to. */
  inPages: number | null;
  loads: PageFigures[];
}

const columns: Column[] = [
  { head: 'events', width: 6 },
  { head: 'page', width: -34 },
  { head: 'settled ms', width: 10 },
  { head: 'of the list', width: 11 },
  { head: 'elements', width: 8 },
  { head: 'events in the DOM', width: 17 },
  { head: 'in the pages', width: 12 },
  { head: 'bytes', width: 8 },
];

const middle = (row: ScaleRow, key: keyof PageFigures) => median(row.loads, (figures) => figures[key]) ?? NaN;

/** Says what the table shows, and prints its head. */
export function printHeader(rounds: number): void {
  console.log(
    `\nTimelines of the same seeded events: medians of ${rounds} interleaved loads, CPU throttled 4 times, bytes on the wire in brotli.`,
  );
  console.log(formatHeads(columns));
}

/** Prints the medians of one page; its settled time also as a multiple of the bare list’s. */
export function printRow(events: number, row: ScaleRow, floor: ScaleRow): void {
  const settled = middle(row, 'settled');
  const inDom = middle(row, 'events');
  console.log(
    formatCells(columns, [
      String(events),
      row.name,
      settled.toFixed(0),
      (settled / middle(floor, 'settled')).toFixed(2),
      String(middle(row, 'elements')),
      String(inDom),
      String(row.inPages ?? inDom),
      String(middle(row, 'transferred')),
    ]),
  );
}
