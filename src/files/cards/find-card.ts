import { splitNumeral } from '../../components/split-numeral.ts';
import { anchorDay, formatDate, formatDay, type DateLength } from '../../dates.ts';
import { listTimelineParts } from '../../charts/timeline/timeline-parts.ts';
import type { TimelineLabel } from '../../charts/timeline/timeline-labels.ts';
import { listLabels } from '../../charts/timeline/timeline-labels.ts';
import { capitalise } from '../../markdown/directive.ts';
import type { Prose } from '../../markdown/compile.ts';
import { chapterPath, entryPath, factPath, timelinePath } from '../../paths.ts';
import type { Chapter, Entry, Fact, Quantity, Story } from '../../story/story.ts';
import { wordsFor, type Words } from '../../words/words.ts';
import type { Card, CardFigure, CardMark, LitDay } from './card.ts';

/** A date of more letters is written short. */
const longestDate = 24;

type Cards = ReadonlyMap<string, () => Card>;

const plain = { hollow: [], kicker: '', mark: null, chapter: '' } satisfies Partial<Card>;

const known = new WeakMap<Story, Cards>();

/**
 * What the card of a page shows. A page that the story does not speak of has a plain card.
 * @param path path of the page, without the base.
 * @param title title of the page.
 */
export function findCard(story: Story, path: string, title: string): Card {
  const cards = known.get(story) ?? listCards(story);
  known.set(story, cards);
  return cards.get(path)?.() ?? { kind: 'plain', ...plain, title };
}

function listCards(story: Story): Cards {
  const words = wordsFor(story.language);
  const { quantity } = story;
  const labels = listLabels(story);
  return new Map<string, () => Card>([
    ['/', () => describeFront(story, labels)],
    ...story.chapters.map(
      (chapter) => [chapterPath(chapter), () => describeChapter(chapter, labels)] as const,
    ),
    ...story.entries.map((entry) => [entryPath(entry), () => describeEntry(entry, story, words)] as const),
    ['/timeline/', () => describeLine(words.timelineHeadline, words.timeline, labels)],
    ...listTimelineParts(story).map(
      (part) =>
        [
          timelinePath(part),
          () =>
            describeLine(
              part.chapter?.title ??
                formatDay(
                  part.labels[0]?.anchor ?? '',
                  part.kind === 'year' ? 'yyyy' : 'MMMM yyyy',
                  story.language,
                ),
              words.timeline,
              part.labels,
            ),
        ] as const,
    ),
    ...(quantity ? [[`/${quantity.slug}/`, () => describeQuantity(quantity, story)] as const] : []),
    ...[...story.facts.values()].map(
      (fact) => [factPath(fact), () => describeFact(fact, story, words)] as const,
    ),
    [
      '/contested/',
      () => ({
        kind: 'fork',
        ...plain,
        title: words.contestedHeadline,
        kicker: words.contested,
        figure: {
          bound: 'exact',
          numeral: words.number(story.contested.length),
          status: 'reported',
          words: words.cardPoints,
        },
      }),
    ],
  ]);
}

function describeFront(story: Story, labels: readonly TimelineLabel[]): Card {
  const texts = { ...plain, ...readTitle(story.headline, story) };
  return story.quantity
    ? { kind: 'front', ...texts }
    : { kind: 'line', ...texts, lit: labels.filter(isTold).map(light), isLarge: false };
}

function describeChapter(chapter: Chapter, labels: readonly TimelineLabel[]): Card {
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

function describeLine(title: string, kicker: string, labels: readonly TimelineLabel[]): Card {
  const lit = labels.filter(isTold).map(light);
  return { kind: 'line', ...plain, title, kicker, lit, isLarge: false };
}

function describeQuantity(quantity: Quantity, story: Story): Card {
  return { kind: 'quantity', ...plain, ...readTitle(quantity.headline, story), kicker: quantity.name };
}

function describeEntry(entry: Entry, story: Story, words: Words): Card {
  const { chapter, date, phase, kind, inferred, contested, changes } = entry;
  const mark = markOf(chapter, kind === 'plan');
  const write = (length: DateLength) =>
    formatDate(date, story.language, words.dates, length, phase ?? undefined);
  const day = write('long').length > longestDate ? write('short') : write('long');
  const figures = changes.map(({ who, fact }): CardFigure => ({
    bound: fact.bound,
    numeral: `+${fact.numeral}`,
    status: kind === 'plan' ? 'planned' : fact.status,
    words: who,
  }));
  return {
    kind: 'entry',
    ...readTitle(entry.title, story),
    kicker: inferred ? `${day}, ${words.dateInferred}` : day,
    mark,
    chapter: chapter.title,
    lit: { ...mark, day: anchorDay(date, phase) },
    rejected: contested.find(({ rejected }) => rejected?.entry === entry.slug)?.rejected?.date.first ?? null,
    figures,
  };
}

function describeFact(fact: Fact, { language }: Story, words: Words): Card {
  const toFigure = (one: Fact): CardFigure => ({
    bound: one.bound,
    numeral: one.numeral,
    status: one.status,
    words: one.speaker ? capitalise(one.speaker) : words.status[one.status],
  });
  const date = fact.asOf && formatDate(fact.asOf, language, words.dates);
  return {
    kind: 'fact',
    ...plain,
    title: fact.label.text,
    kicker: [date, fact.status !== 'reported' && words.status[fact.status]].filter(Boolean).join(', '),
    day: fact.asOf && anchorDay(fact.asOf),
    figure: toFigure(fact),
    rivals: fact.rivals
      .filter(({ fact: rival }) => rival.unit === fact.unit)
      .map(({ fact: rival }) => toFigure(rival)),
  };
}

/** A title, and which of its numerals are open: planned or estimated. */
function readTitle({ text, facts }: Prose, story: Story): { title: string; hollow: string[] } {
  const open = facts.flatMap((id) => story.facts.get(id) ?? []).filter(({ status }) => isOpen(status));
  return { title: text, hollow: open.map(({ numeral }) => splitNumeral(numeral).numeral) };
}

/** Whether a figure is drawn as an outline: it was planned or estimated, not counted. */
export function isOpen(status: Fact['status']): boolean {
  return status === 'planned' || status === 'estimated';
}

function isTold({ form }: TimelineLabel): boolean {
  return form !== 'rejected';
}

function light({ chapter, anchor, form }: TimelineLabel): LitDay {
  return { ...markOf(chapter, form === 'planned'), day: anchor };
}

function markOf({ shape, hue }: Chapter, isHollow = false): CardMark {
  return { shape, hue, isHollow };
}
