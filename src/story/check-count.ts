import type { CalendarDate } from '../dates.ts';
import { reachOf, type Amount } from '../numbers/amount.ts';
import { Big } from '../numbers/decimal.ts';
import type { Place, Problems } from '../problems/problems.ts';
import { isOpposed } from './ledger.ts';
import { dateOfLevels, everyone, pointOn, type MeasurePoint, type Series } from './measure.ts';
import type { RawContent } from './raw.ts';
import type { Fact, Step, Story } from './story.ts';

/** What is known about may lie so far off, as a part of itself. */
const aboutBy = 0.1;

/** Numbers of the measured quantity that contradict each other, where nobody has contested them, and lines that are not there: warnings. */
export function checkCount(story: Story, raw: RawContent, problems: Problems): void {
  const { quantity } = story;
  if (!quantity) return;
  const { series } = quantity.measure;
  const summed = new Set(series.filter(({ basis }) => basis === 'rounded').map(({ id }) => id));
  const isMisnamed = story.entries.some(({ levels }) => levels.some((level) => summed.has(level.series)));
  series.forEach(({ id, basis, points }, position) => {
    if (points.length > 0 || basis === 'rounded' || isMisnamed) return;
    problems.warn(
      raw.story.at(['quantity', 'series', position, 'id']),
      `no entry states a count for the series ${id}, and nothing draws it.\nWrite level: [{ series: ${id}, fact: … }] in the entry that states one, or take the series out.`,
    );
  });
  const whole = series.filter(({ of }) => of === everyone);
  const tell = (key: string, fact: Fact, date: CalendarDate, among: readonly Series[], place: Place) => {
    const points = among.flatMap((one) => listPoints(one, date));
    if (points.length === 0 || isContested(fact, story)) return;
    if (points.some(({ printed }) => canAgree(printed.amount, fact.amount))) return;
    const sums = [...new Set(points.map(({ printed }) => printed.text))].join(' or ');
    problems.warn(
      place,
      `${key} is ${fact.text} (${fact.id}), and what is counted up to ${date.edtf} comes to ${sums}.\nMend one of them, or say why they part: rivals: in the fact, or a contested point that concerns it.`,
    );
  };
  const { now } = quantity;
  tell(
    'now',
    now.fact,
    now.fact.asOf ?? story.followedUntil,
    whole,
    raw.story.at(['quantity', 'now', 'fact']),
  );
  const tellStep = ({ count, date, entry }: Step, place: Place) => {
    const when = count?.asOf ?? date ?? entry?.date;
    if (count && when) tell('count', count, when, whole, place);
  };
  story.steps.forEach((step, position) => {
    tellStep(step, raw.steps[position]?.at(['count']) ?? raw.story.at());
  });
  for (const { slug, steps } of story.chapters) {
    const { at } = raw.chapters.get(slug) ?? raw.story;
    steps.forEach((step, position) => {
      tellStep(step, at(['steps', position, 'count']));
    });
  }
  for (const { id, at } of raw.entries) {
    const entry = story.bySlug.get(id);
    entry?.levels.forEach(({ series: name, fact }, position) => {
      const stated = series.find((one) => one.id === name);
      if (summed.has(name)) return;
      const sums = series.filter(({ of, basis }) => of === stated?.of && basis !== 'reported');
      tell('level', fact, fact.asOf ?? dateOfLevels(entry), sums, at(['level', position, 'fact']));
    });
  }
}

/** What a series says while a date lasts. */
function listPoints(series: Series, { first, last }: CalendarDate): MeasurePoint[] {
  const before = pointOn(series, first);
  const during = series.points.filter(({ day }) => day > first && day <= last);
  return before ? [before, ...during] : during;
}

/** Whether the sources are known to part on a figure. */
function isContested(fact: Fact, story: Story): boolean {
  return fact.status === 'contested' || fact.status === 'rejected' || isOpposed(fact, story);
}

/** Whether one number can be meant by both of two amounts. */
function canAgree(a: Amount, b: Amount): boolean {
  const [one, other] = [widen(a), widen(b)];
  const isBelow = (low: Big | null, high: Big | null) => low === null || high === null || low.lte(high);
  return isBelow(one.low, other.high) && isBelow(other.low, one.high);
}

function widen(amount: Amount): { low: Big | null; high: Big | null } {
  const { low, high, isAbout } = reachOf(amount);
  const by = (end: Big | null, sign: 1 | -1) => end?.plus(end.abs().times(sign * aboutBy)) ?? null;
  return isAbout ? { low: by(low, -1), high: by(high, 1) } : { low, high };
}
