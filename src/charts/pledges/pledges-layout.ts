import { scaleLinear } from 'd3';
import { hasCome, type PledgeRow } from '../../story/pledge-rows.ts';
import { round } from '../round.ts';

/** The bar of one contributor: what came by the day of the article, what came later, and the outline of what was pledged. */
export interface PledgeBar {
  row: PledgeRow;
  /** Its length, in % of the width that the longest bar takes. */
  length: number;
  /** Its parts, in % of the bar; the outline is null where no number is known, or where all of it came. */
  arrived: number;
  later: number;
  pledged: number | null;
}

/** Lays out pledges and arrivals on one scale, which begins at zero and ends at the longest bar. */
export function layOutPledges(rows: readonly PledgeRow[]): PledgeBar[] {
  const lengths = rows.map(lengthOf);
  const longest = Math.max(0, ...lengths);
  const scale = scaleLinear()
    .domain([0, longest > 0 ? longest : 1])
    .range([0, 100])
    .clamp(true);
  return rows.map((row, index) => {
    const whole = lengths[index] ?? 0;
    const share = (value: number) =>
      whole > 0 ? round(Math.min(100, Math.max(0, (value / whole) * 100))) : 0;
    const arrived = share(row.arrived.value);
    const all = share(row.arrived.value + row.later.value);
    return {
      row,
      length: round(scale(whole)),
      arrived,
      later: round(Math.max(0, all - arrived)),
      pledged: row.pledged && !hasAllCome(row) ? share(row.pledged.value) : null,
    };
  });
}

/** Whether all came that were pledged, and no more. */
export function hasAllCome({ pledged, arrived, later }: PledgeRow): boolean {
  return pledged?.bound === 'exact' && pledged.value > 0 && pledged.value === arrived.value + later.value;
}

/** Those of whom a number is known, and those of whom none is. */
export function partPledges(rows: readonly PledgeRow[]): { numbered: PledgeRow[]; unnumbered: PledgeRow[] } {
  const isNumbered = (row: PledgeRow) => row.pledged !== null || hasCome(row);
  return { numbered: rows.filter(isNumbered), unnumbered: rows.filter((row) => !isNumbered(row)) };
}

function lengthOf({ pledged, arrived, later }: PledgeRow): number {
  return Math.max(0, pledged?.value ?? 0, arrived.value, arrived.value + later.value);
}
