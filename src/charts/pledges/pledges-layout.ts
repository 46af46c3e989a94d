import { scaleLinear } from 'd3';
import type { PledgeRow } from '../../story/pledge-rows.ts';
import { round } from '../round.ts';

/** A pair of bars; lengths in % of the width that the longest bar takes. */
export interface PledgeBars {
  row: PledgeRow;
  /** Null where no number is known. */
  pledged: number | null;
  /** Up to the day of the article, and after it. */
  arrived: number;
  later: number;
  /** How much of the bar of arrivals is solid, in % of that bar. */
  solid: number;
}

/** Lays out pledges and arrivals on one scale, which begins at zero and ends at the longest bar. */
export function layOutPledges(rows: readonly PledgeRow[]): PledgeBars[] {
  const longest = Math.max(
    0,
    ...rows.flatMap(({ pledged, arrived, later }) => [pledged?.value ?? 0, arrived.value + later.value]),
  );
  const scale = scaleLinear()
    .domain([0, longest > 0 ? longest : 1])
    .range([0, 100])
    .clamp(true);
  return rows.map((row) => {
    const arrived = round(scale(row.arrived.value));
    const all = round(scale(row.arrived.value + row.later.value));
    return {
      row,
      pledged: row.pledged && round(scale(row.pledged.value)),
      arrived,
      later: round(Math.max(0, all - arrived)),
      solid: all > arrived ? round((arrived / all) * 100) : 100,
    };
  });
}
