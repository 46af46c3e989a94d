import type { Day } from '../dates.ts';
import { exactly } from '../numbers/amount.ts';
import { printAmount, type PrintedAmount } from '../numbers/print.ts';
import { addAmounts } from '../numbers/reckon.ts';
import type { NumberStyle } from '../numbers/write.ts';
import type { Change, Entry, Fact, Level, Quantity, Story } from './story.ts';

/** How many came over a stretch of time. */
export interface Arrivals {
  printed: PrintedAmount;
  /** The number, to draw with. */
  value: number;
  /** Of how many changes it is the sum. */
  changes: number;
  /** Whether it is our sum of several arrivals, not a number that a source states. */
  isComputed: boolean;
  cites: string[];
}

/** What one contributor pledged, beside what came. */
export interface PledgeRow {
  who: string;
  /** Null where no number was found, or no pledge at all. */
  pledged: Fact | null;
  /** The sources that tell of the pledge; none where none was found. */
  cites: string[];
  /** Whether the pledge is known from reports after the article only. */
  isLatePledge: boolean;
  rivals: { fact: Fact; cites: string[] }[];
  /** Up to the day of the article, that day included; all of it where there is none. */
  arrived: Arrivals;
  /** After the article. */
  later: Arrivals;
  /** Another count of those who had arrived by the day of the article. */
  counted: Fact | null;
}

const citesOfPledge = 2;
const citesOfRest = 1;

/**
 * Lists every contributor with what it pledged and what came: whence most came first, and of those
 * whence nobody came the largest pledge last, but for pledges without a number.
 */
export function listPledgeRows(
  { entries, articleDay, numberStyle }: Pick<Story, 'entries' | 'articleDay' | 'numberStyle'>,
  { pledges, measure, unit }: Quantity,
): PledgeRow[] {
  const isAfter = (day: Day) => articleDay !== null && day > articleDay;
  const changes = listArrivals(entries);
  const sumArrivals = (list: readonly Change[]) => addUp(list, unit, numberStyle);
  const names = new Set([...pledges.map(({ who }) => who), ...changes.map(({ who }) => who)]);
  const rows = [...names].map((who): PledgeRow => {
    const pledge = pledges.find((one) => one.who === who);
    const fact = pledge?.fact ?? null;
    const own = changes.filter((change) => change.who === who);
    return {
      who,
      pledged: fact,
      cites: pledge?.cites.slice(0, citesOfPledge) ?? [],
      isLatePledge: fact?.asOf ? isAfter(fact.asOf.first) : false,
      rivals:
        fact?.rivals.map((rival) => ({ ...rival, cites: rival.fact.cites.slice(0, citesOfRest) })) ?? [],
      arrived: sumArrivals(own.filter(({ date }) => !isAfter(date.first))),
      later: sumArrivals(own.filter(({ date }) => isAfter(date.first))),
      counted: findCount(
        entries,
        measure.series.filter(({ of, basis }) => of === who && basis === 'counted').map(({ id }) => id),
        isAfter,
      ),
    };
  });
  return rows.sort((a, b) => cameFrom(b) - cameFrom(a) || pledgeOf(a) - pledgeOf(b));
}

function cameFrom({ arrived, later }: PledgeRow): number {
  return arrived.value + later.value;
}

function pledgeOf({ pledged }: PledgeRow): number {
  return pledged?.value ?? Infinity;
}

/**
 * The contributors that had pledged a number by the day of the article, with what had come by then:
 * what was promised later stands beside other arrivals.
 */
export function listTimelyPledges(
  story: Pick<Story, 'entries' | 'articleDay' | 'numberStyle'>,
  quantity: Quantity,
): (PledgeRow & { pledged: Fact })[] {
  return listPledgeRows(story, quantity).flatMap(({ pledged, ...row }) =>
    pledged && !row.isLatePledge ? [{ ...row, pledged }] : [],
  );
}

/** Whether anyone came from a contributor, before or after the article. */
export function hasCome({ arrived, later }: PledgeRow): boolean {
  return arrived.changes + later.changes > 0;
}

/** Every source that the rows print, in reading order. */
export function citesOfPledgeRows(rows: readonly PledgeRow[]): string[] {
  return rows.flatMap(({ cites, rivals, arrived, later, counted }) => [
    ...cites,
    ...rivals.flatMap((rival) => rival.cites),
    ...arrived.cites,
    ...citesOfCount(counted),
    ...later.cites,
  ]);
}

/** The source that stands beside another count. */
export function citesOfCount(counted: Fact | null): string[] {
  return counted?.cites.slice(0, citesOfRest) ?? [];
}

/** Changes that happened; announced ones are promises. */
function listArrivals(entries: readonly Entry[]): Change[] {
  return entries.filter(({ kind }) => kind !== 'plan').flatMap(({ changes }) => changes);
}

function addUp(changes: readonly Change[], unit: string, style: NumberStyle): Arrivals {
  const amount = addAmounts(exactly('0', unit), ...changes.map(({ fact }) => fact.amount));
  return {
    printed: printAmount(amount, style),
    value: Number(amount.value),
    changes: changes.length,
    isComputed: changes.length > 1,
    cites: [...new Set(changes.flatMap(({ fact }) => fact.cites.slice(0, citesOfRest)))],
  };
}

/** The last count that somebody stated for these series by the day of the article. */
function findCount(
  entries: readonly Entry[],
  series: readonly string[],
  isAfter: (day: Day) => boolean,
): Fact | null {
  const levels: Level[] = entries.filter(({ date }) => !isAfter(date.first)).flatMap((entry) => entry.levels);
  return levels.findLast((level) => series.includes(level.series))?.fact ?? null;
}
