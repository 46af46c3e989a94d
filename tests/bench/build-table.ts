import { median } from 'd3';
import type { BuildUsage } from './build-usage.ts';

/** A row of the table of builds. */
export interface BuildRow {
  entries: number;
  name: string;
  runs: readonly BuildUsage[];
  /** How many HTML pages it made. */
  pages: number;
  /** The builds that it is held against. */
  floor: readonly BuildUsage[];
}

const columns: readonly [head: string, width: number][] = [
  ['entries', 7],
  ['build', -30],
  ['rounds', 6],
  ['wall s', 7],
  ['CPU s', 7],
  ['memory MB', 9],
  ['pages', 6],
  ['CPU ms a page', 13],
  ['of bare, wall', 13],
  ['of bare, CPU', 12],
];

/** A negative width sets the cell to the left. */
const formatCells = (cells: readonly string[]) =>
  columns
    .map(([, width], index) => {
      const cell = cells[index] ?? '';
      return width < 0 ? cell.padEnd(-width) : cell.padStart(width);
    })
    .join('  ');

const middle = (runs: readonly BuildUsage[], key: 'wall' | 'cpu' | 'memory') =>
  median(runs, (run) => run[key]) ?? NaN;

/** Says what the table shows, and prints its head. */
export function printBuildHeader(): void {
  console.log(
    '\nBuilds of the same seeded stories, interleaved: medians. CPU and the most resident memory of the build’s own process.',
  );
  console.log(formatCells(columns.map(([head]) => head)));
}

/** Prints the row of one kind of build. */
export function printBuilds({ entries, name, runs, pages, floor }: BuildRow): void {
  const ratio = (key: 'wall' | 'cpu') => (middle(runs, key) / middle(floor, key)).toFixed(2);
  console.log(
    formatCells([
      String(entries),
      name,
      String(runs.length),
      middle(runs, 'wall').toFixed(1),
      middle(runs, 'cpu').toFixed(1),
      middle(runs, 'memory').toFixed(0),
      String(pages),
      ((middle(runs, 'cpu') * 1000) / pages).toFixed(1),
      ratio('wall'),
      ratio('cpu'),
    ]),
  );
}
