import type { TimelineLabel } from '../../charts/timeline/timeline-labels.ts';
import type { TimelinePart } from '../../charts/timeline/timeline-parts.ts';
import { exactly } from '../../numbers/amount.ts';
import { listNumbers, writeParts } from '../../numbers/write.ts';
import { anchorDay } from '../../dates.ts';
import type { DateLength } from '../../words/date-words.ts';
import { formatDate } from '../../words/write-date.ts';
import type { Prose } from '../../markdown/compile.ts';
import { capitalise } from '../../markdown/directive.ts';
import { nameOfPart } from '../../story/list-pages.ts';
import type { Chapter, Contested, Entry, Fact, Quantity, Story } from '../../story/story.ts';
import type { Words } from '../../words/words.ts';
import { isOpen, type Card, type CardFigure, type CardMark, type LitDay } from './card.ts';

/** A date of more letters is written short. */
const longestDate = 24;

const plain = { hollow: [], kicker: '', mark: null, chapter: '' } satisfies Partial<Card>;

/** The card of a page that the story does not speak of: its title. */
export function describePlain(title: string): Card {
  return { kind: 'plain', ...plain, title };
}

/** The card of the front page: its headline and the bar; a story that measures nothing shows its line. */
export function describeFront(story: Story, labels: readonly TimelineLabel[]): Card {
  const texts = { ...plain, ...readTitle(story.headline, story) };
  return story.quantity
    ? { kind: 'front', ...texts }
    : { kind: 'line', ...texts, lit: labels.filter(isTold).map(light), isLarge: false };
}

/** The card of a chapter: its headline, its mark, and its developments lit on the line. */
export function describeChapter(chapter: Chapter, labels: readonly TimelineLabel[]): Card {
  return {
    kind: 'line',
    ...plain,
    title: chapter.headline.text,
    kicker: chapter.title,
    mark: markOf(chapter),
    lit: labels.filter((label) => label.chapter === chapter && isTold(label)).map(light),
    isLarge: true,
  };
}

/** The card of many developments lit on the line. */
export function describeLine(
  title: string,
  kicker: string,
  labels: readonly TimelineLabel[],
  chapter: Chapter | null = null,
): Card {
  const lit = labels.filter(isTold).map(light);
  return { kind: 'line', ...plain, title, kicker, mark: chapter && markOf(chapter), lit, isLarge: false };
}

/** The card of a part of the line: its name, and its developments lit. */
export function describePart(part: TimelinePart, language: Story['language'], words: Words): Card {
  return describeLine(nameOfPart(part, language), words.timeline, part.labels, part.chapter);
}

/** The card of the points on which the sources part: how many there are, and a line that forks. */
export function describePoints({ contested, numberStyle }: Story, words: Words): Card {
  return {
    kind: 'fork',
    ...plain,
    title: words.contestedHeadline,
    kicker: words.contested,
    follow: '',
    figure: {
      parts: writeParts(exactly(String(contested.length), ''), numberStyle),
      status: 'reported',
      words: words.cardPoints(contested.length),
    },
  };
}

/** The card of one of them: its question, and what the site follows. */
export function describePoint({ question, follow }: Contested, story: Story, words: Words): Card {
  const fact = story.facts.get(follow.facts[0] ?? '');
  return {
    kind: 'fork',
    ...plain,
    ...readTitle(question, story),
    kicker: words.contested,
    figure: fact ? toFigure(fact, words) : null,
    follow: `${words.label(words.weFollow)} ${follow.text}`,
  };
}

/** The card of the measured quantity: its headline, and its steps below the plan. */
export function describeQuantity(quantity: Quantity, story: Story): Card {
  return { kind: 'quantity', ...plain, ...readTitle(quantity.headline, story), kicker: quantity.name };
}

/** The card of a development: its title hung on its day, and what it adds to the measured quantity. */
export function describeEntry(entry: Entry, story: Story, words: Words): Card {
  const { chapter, date, phase, kind, inferred, contested, changes } = entry;
  const mark = markOf(chapter, kind === 'plan');
  const write = (length: DateLength) =>
    formatDate(date, story.language, words.dates, length, phase ?? undefined);
  const day = write('long').length > longestDate ? write('short') : write('long');
  const figures = changes.map(({ who, fact }): CardFigure => ({
    parts: writeParts(fact.amount, story.numberStyle, true),
    status: kind === 'plan' ? 'planned' : fact.status,
    words: who,
  }));
  return {
    kind: 'entry',
    ...readTitle(entry.title, story),
    kicker: capitalise(inferred ? `${day}${words.comma}${words.dateInferred}` : day),
    mark,
    chapter: chapter.title,
    lit: { ...mark, day: anchorDay(date, phase) },
    rejected: contested.find(({ rejected }) => rejected?.entry === entry)?.rejected?.date.first ?? null,
    figures,
  };
}

/** The card of a figure: its numeral, who says so and since when, and what others say. */
export function describeFact(fact: Fact, { language }: Story, words: Words): Card {
  const date = fact.asOf && formatDate(fact.asOf, language, words.dates);
  return {
    kind: 'fact',
    ...plain,
    title: fact.label.text,
    kicker: capitalise(
      [date, fact.status !== 'reported' && words.status[fact.status]].filter(Boolean).join(words.comma),
    ),
    day: fact.asOf && anchorDay(fact.asOf),
    figure: toFigure(fact, words),
    rivals: fact.rivals
      .filter(({ fact: rival }) => rival.unit === fact.unit)
      .map(({ fact: rival }) => toFigure(rival, words)),
  };
}

function toFigure({ alone, status, speaker }: Fact, words: Words): CardFigure {
  return { parts: alone, status, words: speaker ? capitalise(speaker) : words.status[status] };
}

/** A title, and which of its numerals are open: planned or estimated. */
function readTitle({ text, facts }: Prose, story: Story): { title: string; hollow: string[] } {
  const open = facts.flatMap((id) => story.facts.get(id) ?? []).filter(({ status }) => isOpen(status));
  return { title: text, hollow: open.flatMap(({ parts }) => listNumbers(parts)) };
}

function isTold({ form }: TimelineLabel): boolean {
  return form !== 'rejected';
}

function light({ chapter, anchor, form }: TimelineLabel): LitDay {
  return { ...markOf(chapter, form === 'plan'), day: anchor };
}

function markOf({ shape, hue }: Chapter, isHollow = false): CardMark {
  return { shape, hue, isHollow };
}
