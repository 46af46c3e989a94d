import { compareDays, type CalendarDate, type Day } from '../dates.ts';
import { printAmount, type PrintedAmount } from '../numbers/print.ts';
import { divideAmounts } from '../numbers/reckon.ts';
import type { NumberStyle } from '../numbers/write.ts';
import type { Measure, MeasurePoint, Series } from './measure.ts';
import type { Entry, Quantity } from './story.ts';

/** One row of the table under the chart: what an entry changed, and the series after it. */
export interface CountRow {
  /** The first day on which it may have been; the rows are in the order of these. */
  day: Day;
  date: CalendarDate;
  /** Whether the date is that of the entry, with its phase. */
  phase: 'end' | null;
  entry: Entry;
  isAfter: boolean;
  /** The sources of what changed or was stated. */
  cites: string[];
  /** In the order of the series; null where a series says nothing. */
  cells: (MeasurePoint | null)[];
}

/** The table of the measured quantity: a row for each day on which any series moves or is stated. */
export function listCountRows({ series }: Measure): CountRow[] {
  const rows = new Map<string, CountRow>();
  series.forEach((one: Series, column) => {
    for (const point of one.points) {
      const key = `${point.date.edtf} ${point.entry.slug}`;
      const row = rows.get(key) ?? {
        day: point.day,
        date: point.date,
        phase: point.date.edtf === point.entry.date.edtf ? point.entry.phase : null,
        entry: point.entry,
        isAfter: point.isAfter,
        cites: [
          ...new Set([...point.entry.changes, ...point.entry.levels].flatMap(({ fact }) => fact.cites)),
        ],
        cells: series.map(() => null),
      };
      row.cells[column] = point;
      rows.set(key, row);
    }
  });
  return [...rows.values()].sort((a, b) => compareDays(a.day, b.day));
}

/** A value as a share of the plan, in %; null where nothing, or zero, was planned. */
export function shareOfPlan(
  { amount }: PrintedAmount,
  { plan }: Pick<Quantity, 'plan'>,
  style: NumberStyle,
): PrintedAmount | null {
  const share = plan && divideAmounts(amount, plan.fact.amount, 'percent');
  return share && printAmount(share, style);
}
