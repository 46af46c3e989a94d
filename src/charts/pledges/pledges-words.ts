import type { PledgesSummary } from '../../words/summaries.ts';
import { hasCome, type PledgeRow } from '../../story/pledge-rows.ts';

/** Reads the numbers for the sentence off the rows. */
export function summarisePledges(rows: readonly PledgeRow[]): PledgesSummary {
  const pledging = rows.filter(({ cites }) => cites.length > 0);
  return {
    pledging: pledging.length,
    numbered: pledging.filter(({ pledged }) => pledged).length,
    arrived: pledging.filter(({ arrived }) => arrived.changes > 0).length,
    arrivedByEnd: pledging.filter(hasCome).length,
  };
}
