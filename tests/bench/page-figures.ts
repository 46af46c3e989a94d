import { median } from 'd3';
import type { PageLoad } from './lighthouse-load.ts';
import type { PageRow, Part } from './page-rows.ts';

/** The medians of what was measured of a page; each figure on its own. */
export type PageFigures = Omit<PageLoad, 'urls'>;

/** A row with its medians, and those of the floors below it. */
export interface MeasuredPage {
  page: string;
  part: Part;
  figures: PageFigures;
  text: PageFigures;
  drawings: PageFigures;
}

function findMedians({ loads }: PageRow): PageFigures {
  const middle = (key: keyof PageFigures) => median(loads, (load) => load[key]) ?? NaN;
  return {
    requests: middle('requests'),
    bytes: middle('bytes'),
    scriptBytes: middle('scriptBytes'),
    fcp: middle('fcp'),
    lcp: middle('lcp'),
    cls: middle('cls'),
    cpu: middle('cpu'),
  };
}

/**
 * Takes the medians of all rows, each beside those of its floors.
 * @throws Error when a page has no floor.
 */
export function findFigures(rows: readonly PageRow[]): MeasuredPage[] {
  const all = rows.map((row) => ({ page: row.page, part: row.part, figures: findMedians(row) }));
  const floorOf = (page: string, part: Part): PageFigures => {
    const floor = all.find((row) => row.page === page && row.part === part);
    if (!floor) throw new Error(`Nothing bare was measured beside the ${page} page.`);
    return floor.figures;
  };
  return all.map((row) => ({
    ...row,
    text: floorOf(row.page, 'text'),
    drawings: floorOf(row.page, 'drawings'),
  }));
}
