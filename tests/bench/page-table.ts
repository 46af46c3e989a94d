import type { MeasuredPage } from './page-figures.ts';
import type { Part } from './page-rows.ts';
import { formatCells, formatHeads, type Column } from './table.ts';

const columns: Column[] = [
  { head: 'page', width: -8 },
  { head: 'as', width: -34 },
  { head: 'requests', width: 8 },
  { head: 'bytes', width: 7 },
  { head: 'of them JS', width: 10 },
  { head: 'FCP ms', width: 6 },
  { head: 'of text', width: 7 },
  { head: 'LCP ms', width: 6 },
  { head: 'of text', width: 7 },
  { head: 'CLS', width: 5 },
  { head: 'CPU ms', width: 6 },
  { head: 'of SVG', width: 6 },
];

const share = (value: number, floor: number) => (value / floor).toFixed(2);

/**
 * Writes the table of all pages.
 * @param names what the parts are called.
 */
export function writeTable(pages: readonly MeasuredPage[], names: Record<Part, string>): string[] {
  const lines = pages.map(({ page, part, figures, text, drawings }) =>
    formatCells(columns, [
      page,
      names[part],
      String(figures.requests),
      String(figures.bytes),
      String(figures.scriptBytes),
      figures.fcp.toFixed(0),
      share(figures.fcp, text.fcp),
      figures.lcp.toFixed(0),
      share(figures.lcp, text.lcp),
      figures.cls.toFixed(3),
      figures.cpu.toFixed(0),
      share(figures.cpu, drawings.cpu),
    ]),
  );
  return [formatHeads(columns), ...lines];
}
