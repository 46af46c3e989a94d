import { compareDays, countDaysBetween, type Day } from '../../dates.ts';
import { round } from '../round.ts';
import type { Account, Fact } from '../../story/story.ts';

/** One count of the ladder; lengths in % of its width. */
export interface Rung {
  account: Account;
  fact: Fact;
  /** Length of the strokes that were counted. */
  length: number;
  /** Whether the count is open upwards: "at least", "over". */
  isOpen: boolean;
  /** Days since the rung before, where that is long enough to be worth telling. */
  daysSince: number | null;
  isAfter: boolean;
}

/** The geometry of a ladder of rival counts. */
export interface LadderLayout {
  rungs: Rung[];
  /** Distance from one stroke to the next, in % of the width. */
  step: number;
  /** Distance between the hairlines of an open end, in % of the width. */
  openStep: number;
  /** Whether strokes can be told apart, so that one stroke is one; else the counts are plain bars. */
  isCounted: boolean;
}

const longest = 74;
/** Strokes that say that a count is open upwards. */
export const openStrokes = 7;
const mostStrokes = 200;
const openBarStep = 0.6;
const gapWorthTelling = 4;

/**
 * Lays out rival counts in the order of their dates: one stroke is one unit.
 * @param articleDay the day of the article, if there is one: counts dated later are marked as coming after the article.
 */
export function layOutLadder(accounts: readonly Account[], articleDay: Day | null): LadderLayout {
  const counted = accounts.flatMap((account) => (account.fact ? [{ account, fact: account.fact }] : []));
  const all = counted.map(({ fact }) => fact.to ?? fact.value);
  const most = Math.max(0, ...all) || 1;
  const step = Math.min(longest / most, 100 / (most + openStrokes));
  const ordered = [...counted].sort((a, b) => compareDays(dayOf(a.account), dayOf(b.account)));
  const isCounted = most <= mostStrokes && all.every((value) => Number.isInteger(value));
  return {
    step,
    openStep: isCounted ? step : openBarStep,
    isCounted,
    rungs: ordered.map(({ account, fact }, index) => {
      const before = ordered[index - 1];
      const [since, asOf] = [before?.account.asOf, account.asOf];
      const days = (since && asOf && countDaysBetween(since, asOf)) ?? 0;
      return {
        account,
        fact,
        length: round(Math.max(0, fact.to ?? fact.value) * step),
        isOpen: fact.bound === 'at-least' || fact.bound === 'over',
        daysSince: days >= gapWorthTelling ? days : null,
        isAfter: articleDay !== null && dayOf(account) > articleDay,
      };
    }),
  };
}

function dayOf({ asOf }: Account): Day {
  return asOf?.first ?? '';
}
