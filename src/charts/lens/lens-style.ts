import type { Lens } from './prepare-lens.ts';

/** How many rows the lanes take, for the page’s own style element. */
export function styleLanes({ layout }: Lens): string {
  return `.lanes{--lane-rows:${layout.rows}}`;
}
