import { hasCome, type PledgeRow } from './pledge-rows.ts';

/** The numbers of the sentence that says what the paired bars show. */
export interface PledgesSummary {
  /** Contributors that pledged, with or without a number. */
  pledging: number;
  numbered: number;
  /** Those of them from whom anyone had come by the day of the article, and by the end. */
  arrived: number;
  arrivedByEnd: number;
}

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
