import { median } from 'd3';
import type { BuildUsage } from './build-usage.ts';
import { formatCells, formatHeads, type Column } from './table.ts';

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

const columns: readonly Column[] = [
  { head: 'entries', width: 7 },
  { head: 'build', width: -30 },
  { head: 'rounds', width: 6 },
  { head: 'wall s', width: 7 },
  { head: 'CPU s', width: 7 },
  { head: 'memory MB', width: 9 },
  { head: 'pages', width: 6 },
  { head: 'CPU ms a page', width: 13 },
  { head: 'of bare, wall', width: 13 },
  { head: 'of bare, CPU', width: 12 },
];

const middle = (runs: readonly BuildUsage[], key: 'wall' | 'cpu' | 'memory') =>
  median(runs, (run) => run[key]) ?? NaN;

/** Says what the table shows, and prints its head. */
export function printBuildHeader(): void {
  console.log(
    '\nBuilds of the same seeded stories, interleaved: medians. CPU and the most resident memory of the build’s own process.',
  );
  console.log(formatHeads(columns));
}

/** Prints the row of one kind of build. */
export function printBuilds({ entries, name, runs, pages, floor }: BuildRow): void {
  const ratio = (key: 'wall' | 'cpu') => (middle(runs, key) / middle(floor, key)).toFixed(2);
  console.log(
    formatCells(columns, [
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
