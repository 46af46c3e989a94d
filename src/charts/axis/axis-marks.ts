import { renderText } from '../../texts/render-text.ts';
import type { PageTexts } from '../../texts/page-texts.ts';
import {
  anchorDay,
  compareDays,
  countDays,
  countDaysBetween,
  shiftDay,
  type CalendarDate,
} from '../../dates.ts';
import { formatDate } from '../../words/write-date.ts';
import { escapeHtml } from '../../texts/write-time.ts';
import { contestedPath, entryPath, href } from '../../paths.ts';
import type { Chapter, Contested, Entry } from '../../story/story.ts';
import { layOutAxis, type AxisItem, type AxisLayout } from './axis-layout.ts';

/** What a mark stands for, and so how it is drawn. */
export type AxisForm = 'rejected' | 'followed' | 'plan' | 'outcome' | 'against';

/** One thing on the axis with what its label says. */
export interface AxisMark extends AxisItem {
  form: AxisForm;
  chapter: Chapter;
  calendarDate: CalendarDate;
  phase: 'end' | null;
  /** The label as HTML. */
  html: string;
  /** Null where it would lead to the page itself. */
  href: string | null;
  /** Whether its date is only known to lie within a stretch. */
  isVague: boolean;
}

/** A small axis: two dates that are tied, and what speaks about them. */
export interface Axis {
  id: string;
  marks: AxisMark[];
  from: AxisMark;
  to: AxisMark;
  /** Whole days between the two; null where either is not known to the day. */
  days: number | null;
  /** Who printed a rejected date; null for the article, and where none is rejected. */
  speaker: string | null;
  layout: AxisLayout;
}

/** The axis of a point that rejects a date: the date printed, the one followed, and what shows why. */
export function drawRejection(point: Contested, texts: PageTexts): Axis | null {
  const { rejected } = point;
  if (!rejected) return null;
  const { entry } = rejected;
  const { words, isOnePage, path } = texts;
  const printed = describe(entry, 'rejected', texts, {
    id: point.id,
    calendarDate: rejected.date,
    phase: null,
    words: rejected.speaker ?? words.theArticle,
    href: isOnePage || path === contestedPath(point) ? null : href(contestedPath(point)),
  });
  const followed = describe(entry, 'followed', texts, { words: words.weFollow });
  const against = rejected.against.map((other) => describe(other, 'against', texts));
  return { ...tieTogether(point.id, [printed, followed, ...against], texts), speaker: rejected.speaker };
}

/** The axis of a plan that came to something, or to nothing: the time planned and its outcome. */
export function drawOutcome(entry: Entry, texts: PageTexts): Axis | null {
  if (entry.kind !== 'plan' || !entry.outcome) return null;
  const planned = describe(entry, 'plan', texts, { words: texts.words.status.planned });
  return tieTogether(entry.slug, [planned, describe(entry.outcome, 'outcome', texts)], texts);
}

/** Every axis that an entry’s own page shows. */
export function listAxes(entry: Entry, texts: PageTexts): Axis[] {
  const own = entry.contested.filter(({ rejected }) => rejected?.entry === entry);
  return [...own.map((point) => drawRejection(point, texts)), drawOutcome(entry, texts)].flatMap(
    (axis) => axis ?? [],
  );
}

interface Differing {
  id?: string;
  calendarDate?: CalendarDate;
  phase?: null;
  words?: string;
  href?: string | null;
}

function describe(entry: Entry, form: AxisForm, texts: PageTexts, differing: Differing = {}): AxisMark {
  const { words, story, path, isOnePage } = texts;
  const { calendarDate = entry.date, phase = entry.phase } = differing;
  const own = isOnePage ? `#${entry.slug}` : path === entryPath(entry) ? null : href(entryPath(entry));
  const [first, last] = stretchOf(calendarDate, phase);
  return {
    id: differing.id ?? entry.slug,
    anchor: anchorDay(calendarDate, phase),
    first,
    last,
    isAbove: form !== 'against',
    date: formatDate(calendarDate, story.language, words.dates, 'short', phase ?? undefined),
    label: differing.words ?? entry.label.text,
    form,
    chapter: entry.chapter,
    calendarDate,
    phase,
    html:
      differing.words === undefined
        ? renderText(entry.label, texts, { isName: true })
        : escapeHtml(differing.words),
    href: differing.href === undefined ? own : differing.href,
    isVague: calendarDate.form !== 'day' && calendarDate.form !== 'interval',
  };
}

/** The days that a date covers; for the end of a month, its last days, with the mark in their middle. */
function stretchOf(date: CalendarDate, phase: 'end' | null): [string, string] {
  if (phase !== 'end') return [date.first, date.last];
  const half = countDays(anchorDay(date, phase), date.last);
  return [shiftDay(date.last, -2 * half), date.last];
}

/** Puts the first two marks and the others on one axis, in time order, the first two tied. */
function tieTogether(id: string, all: [AxisMark, AxisMark, ...AxisMark[]], { words }: PageTexts): Axis {
  const [from, to] = all;
  const marks = [...all].sort((a, b) => compareDays(a.anchor, b.anchor));
  const between = countDaysBetween(from.calendarDate, to.calendarDate);
  const days = between === null ? null : Math.abs(between);
  return {
    id,
    marks,
    from,
    to,
    days,
    speaker: null,
    layout: layOutAxis({
      items: marks,
      tie: { from: from.id, to: to.id },
      distance: days === null ? '' : words.days(days),
      note: days === null ? '' : words.apart,
    }),
  };
}
