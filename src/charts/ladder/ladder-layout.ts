import { compareDays, countDaysBetween, type Day } from '../../dates.ts';
import { isOpenUpwards, type Bound } from '../../numbers/amount.ts';
import { measurePlain } from '../../typeface/measure-plain.ts';
import { measureText } from '../../typeface/measure-text.ts';
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
/** What strokes keep beside the widest words, in %. */
const leastRoom = 20;
/** Width of the drawing where it is narrowest and the count stands behind its strokes, in pixels of 17 to the rem; the sizes are in the same. */
const narrowest = 520;
const numeralSize = 40.8;
const boundSize = 13.8;
const gapBefore = 8;
/** Strokes that say that a count is open upwards. */
export const openStrokes = 7;
const mostStrokes = 200;
const openBarStep = 0.6;
const gapWorthTelling = 4;

/**
 * Lays out rival counts in the order of their dates: one stroke is one unit. The longest leaves room
 * for the words of the widest count behind it.
 * @param articleDay the day of the article, if there is one: counts dated later are marked as coming after the article.
 * @param bounds what is written before a count that is bounded.
 */
export function layOutLadder(
  accounts: readonly Account[],
  articleDay: Day | null,
  bounds: Readonly<Record<Exclude<Bound, 'exact'>, string>>,
): LadderLayout {
  const counted = accounts.flatMap((account) => (account.fact ? [{ account, fact: account.fact }] : []));
  const all = counted.map(({ fact }) => valueOf(fact));
  const most = Math.max(0, ...all) || 1;
  const isCounted = most <= mostStrokes && all.every((value) => Number.isInteger(value));
  const step = Math.min(
    longest / most,
    100 / (most + openStrokes),
    ...counted.map(({ fact }) => {
      const room = Math.max(leastRoom, 100 - measureCount(fact, bounds));
      const open = isOpenUpwards(fact) ? openStrokes : 0;
      return isCounted ? room / (valueOf(fact) + open) : (room - open * openBarStep) / valueOf(fact);
    }),
  );
  const ordered = [...counted].sort((a, b) => compareDays(dayOf(a.account), dayOf(b.account)));
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
        length: round(valueOf(fact) * step),
        isOpen: isOpenUpwards(fact),
        daysSince: days >= gapWorthTelling ? days : null,
        isAfter: articleDay !== null && dayOf(account) > articleDay,
      };
    }),
  };
}

function valueOf({ to, value }: Fact): number {
  return Math.max(0, to ?? value);
}

function dayOf({ asOf }: Account): Day {
  return asOf?.first ?? '';
}

/** How wide the words of a count are where the drawing is narrowest, in % of its width. */
function measureCount({ bound, numeral }: Fact, bounds: Readonly<Record<string, string>>): number {
  const before = bound === 'exact' ? 0 : measurePlain(`${bounds[bound]} `, boundSize);
  return ((gapBefore + before + measureText(numeral, numeralSize)) / narrowest) * 100;
}
