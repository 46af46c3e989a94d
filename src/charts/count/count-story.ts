import { compareDays, countDays, monthOf, shiftDay, type CalendarDate, type Day } from '../../dates.ts';
import type { Amount } from '../../numbers/amount.ts';
import { addAmounts } from '../../numbers/reckon.ts';
import { madeChanges, openingDay, type MeasurePoint, type Series } from '../../story/measure.ts';
import type { MarkedFact, Quantity, Story } from '../../story/story.ts';

/** What one name added, or took away. */
export interface CountChange {
  who: string;
  amount: Amount;
}

/** What each name changed in all, in the order of their first changes. */
export function sumByName(changes: readonly CountChange[]): CountChange[] {
  const sums = new Map<string, Amount>();
  for (const { who, amount } of changes) {
    const known = sums.get(who);
    sums.set(who, known ? addAmounts(known, amount) : amount);
  }
  return [...sums].map(([who, amount]) => ({ who, amount }));
}

/** What a label of the chart speaks of: changes of one or some days, the article, or a total that was reported. */
export interface CountItem {
  kind: 'step' | 'article' | 'count';
  /** Where its upright stands. */
  day: Day;
  /** The dates that it covers, in time order. */
  dates: CalendarDate[];
  /** The first series once it is over; of a total, the total. */
  level: number;
  /** What changed; none where the series states a total. */
  changes: CountChange[];
  /** What was stated, where nothing changed. */
  point: MeasurePoint | null;
  /** Whether its changes are what was there already, when the count begins. */
  isOpening: boolean;
  /** On which side of the article it lies: changes of both sides never share a label. */
  isAfter: boolean;
}

/** What the chart of the measured quantity shows, in time order. */
export interface CountStory {
  items: CountItem[];
  /** The first series. */
  points: readonly MeasurePoint[];
  articleDay: Day | null;
  now: MarkedFact | null;
  plan: MarkedFact | null;
  rejected: { day: Day; date: CalendarDate }[];
  /** The first day of the chart, and the last of which anything is known. */
  from: Day;
  to: Day;
  low: number;
  high: number;
  /** Whether it was there already, so that nothing is said of the time before. */
  hasOpening: boolean;
  /** Whether it begins with nothing and only grows, so that labels may climb with it. */
  isClimbing: boolean;
  /** Levels that the chart marks: those within its range. */
  levels: readonly MarkedFact[];
}

/** Changes at most so many days apart share a label. */
const closeDays = 1;
/** Before the first event, where nothing says since when it was waited for, in % of the time told. */
const lead = 6;
/** A chart of more days than these is told in months. */
const daysOfMonths = 90;

/** Reads what the chart shows off a story. */
export function readCount(
  story: Pick<Story, 'articleDay' | 'contested' | 'article'>,
  quantity: Quantity,
): CountStory {
  const { measure, plan, now, since } = quantity;
  const { articleDay } = story;
  const [main] = measure.series;
  const points = main?.points ?? [];
  const reported = measure.series.filter(({ basis, of }) => basis === 'reported' && of === main?.of);
  const last = reported
    .flatMap((series) => series.points)
    .sort((a, b) => compareDays(a.day, b.day))
    .at(-1);
  const total = last && main?.basis !== 'reported' ? [countItem(last)] : [];
  const opening = openingDay(quantity);
  const steps = joinClose(points.map((point) => stepItem(point, main, opening)));
  const article =
    story.article && articleDay ? [articleItem(story.article.published, articleDay, points)] : [];
  const items = [...steps, ...article, ...total].sort((a, b) => compareDays(a.day, b.day));
  const rejected = story.contested.flatMap(({ rejected: one }) =>
    one ? [{ day: one.date.first, date: one.date }] : [],
  );
  const days = [...items.map(({ day }) => day), ...rejected.map(({ day }) => day)].sort();
  const [first = '2000-01-01', to = first] = [days[0], days.at(-1)];
  const begin = since && since.date.first < first ? since.date.first : null;
  const values = [0, ...items.map(({ level }) => level), ...points.map(({ value }) => value)];
  if (plan) values.push(plan.fact.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const grows = points.every(({ value }, index) => value >= (points[index - 1]?.value ?? 0));
  const isFirst = opening !== null && opening === first;
  return {
    items,
    points,
    articleDay,
    now: isShownThere(now, articleDay) ? now : null,
    plan,
    rejected,
    from: isFirst ? first : beginBefore(begin ?? first, to, begin !== null),
    to,
    low,
    high: high > low ? high : low + 1,
    hasOpening: opening !== null,
    isClimbing: opening === null && grows && steps.every(({ changes }) => signsOf(changes) !== 'both'),
    levels: quantity.levels.filter(({ fact }) => fact.value >= low && fact.value <= high),
  };
}

/** The axis begins where a month does, unless it is told in days. */
function beginBefore(first: Day, to: Day, isGiven: boolean): Day {
  const days = countDays(first, to);
  const begin = isGiven ? first : shiftDay(first, -Math.max(1, Math.round((days * lead) / 100)));
  return days > daysOfMonths ? monthOf(begin) : begin;
}

/** Joins two neighbours into what one label says. */
export function joinItems(one: CountItem, other: CountItem): CountItem {
  return {
    ...other,
    dates: [...one.dates, ...other.dates],
    changes: sumByName([...one.changes, ...other.changes]),
  };
}

/** Whether two neighbours may share a label: changes of one sign, never with what was there already. */
export function canJoin(one: CountItem, other: CountItem): boolean {
  const areSteps = one.kind === 'step' && other.kind === 'step' && one.isAfter === other.isAfter;
  const haveChanges = one.changes.length > 0 && other.changes.length > 0;
  const isOneSign = signsOf([...one.changes, ...other.changes]) !== 'both';
  return areSteps && haveChanges && isOneSign && one.isOpening === other.isOpening;
}

/** Whether changes add, take away, or do both. */
export function signsOf(changes: readonly CountChange[]): 'more' | 'less' | 'both' {
  const signs = changes.map(({ amount }) => Math.sign(Number(amount.value)));
  if (!signs.includes(-1)) return 'more';
  return signs.includes(1) ? 'both' : 'less';
}

function joinClose(steps: readonly CountItem[]): CountItem[] {
  const joined: CountItem[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    const start = last?.dates[0]?.first ?? step.day;
    const isClose = last && canJoin(last, step) && countDays(start, step.day) <= closeDays;
    if (isClose) joined.splice(-1, 1, joinItems(last, step));
    else joined.push(step);
  }
  return joined;
}

function stepItem(point: MeasurePoint, main: Series | undefined, opening: Day | null): CountItem {
  const { day, date, value, entry, isAfter } = point;
  const changes = madeChanges(entry)
    .filter((change) => change.date.edtf === date.edtf && [change.who, 'all'].includes(main?.of ?? ''))
    .map(({ who, fact }) => ({ who, amount: fact.amount }));
  const isSum = main?.basis === 'rounded' && changes.length > 0;
  return {
    kind: 'step',
    day,
    dates: [date],
    level: value,
    changes: isSum ? changes : [],
    point: isSum ? null : point,
    isOpening: day === opening,
    isAfter,
  };
}

/** A total stands at the end of what its date covers: it counts those who came by then. */
function countItem(point: MeasurePoint): CountItem {
  const { date, day, value, isAfter } = point;
  const at = date.isOpen || date.form === 'interval' ? day : date.last;
  return {
    kind: 'count',
    day: at,
    dates: [date],
    level: value,
    changes: [],
    point,
    isOpening: false,
    isAfter,
  };
}

function articleItem(date: CalendarDate, day: Day, points: readonly MeasurePoint[]): CountItem {
  const level = points.findLast((point) => point.day <= day)?.value ?? 0;
  return {
    kind: 'article',
    day,
    dates: [date],
    level,
    changes: [],
    point: null,
    isOpening: false,
    isAfter: false,
  };
}

/** The present stands in the mass of the article’s time, unless it is of a later one. */
function isShownThere({ fact }: MarkedFact, articleDay: Day | null): boolean {
  return articleDay === null || fact.asOf === null || fact.asOf.first <= articleDay;
}
