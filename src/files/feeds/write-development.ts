import type { Element, ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { citesOfBriefPoint, citesOfCorrections } from '../../texts/cites.ts';
import { describeFact } from '../../texts/fact-note.ts';
import { gatherTexts, type PageTexts } from '../../texts/page-texts.ts';
import { resolveText, type TextOptions } from '../../texts/render-text.ts';
import { writeWhenPublished } from '../../texts/write-time.ts';
import { formatDate } from '../../words/write-date.ts';
import type { Prose } from '../../markdown/compile.ts';
import { contestedPath, entryPath } from '../../paths.ts';
import { findInPrint, listCorrectionsAt, listDiffering } from '../../story/ledger.ts';
import { absolutePlace } from '../../story/place-of.ts';
import type { Entry, Story } from '../../story/story.ts';
import { resolveElsewhere } from './resolve-elsewhere.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, children: ElementContent[], href?: string): Element => ({
  type: 'element',
  tagName,
  properties: href ? { href } : {},
  children,
});
const contentOf = (children: readonly RootContent[]): ElementContent[] =>
  children.filter((child) => child.type !== 'doctype');

/**
 * A development in full as HTML that stands alone, for feeds: when and where, the text, what sources
 * part on, a note for each figure, and the sources. Plain elements and absolute links only.
 */
export function writeDevelopment(story: Story, entry: Entry): string {
  const path = entryPath(entry);
  const corrections = listCorrectionsAt(path, story);
  const gathered = gatherTexts(story, path, [
    entry.summary,
    entry.why,
    entry.body,
    entry.inferred?.because,
    ...citesOfCorrections(corrections),
    ...entry.contested.flatMap(citesOfBriefPoint),
    entry.cites,
  ]);
  // A feed has no margin: every note stands at the end.
  const texts = { ...gathered, notes: gathered.notes.map((note) => ({ ...note, home: null })) };
  const { words } = texts;
  const write = (prose: Prose, options?: TextOptions) =>
    contentOf(resolveElsewhere(resolveText(prose, texts, options), texts).children);
  const date = (one: Entry) =>
    formatDate(one.date, story.language, words.dates, 'long', one.phase ?? undefined);
  const where = [date(entry), entry.place?.name, entry.speaker].filter(Boolean).join(' · ');
  return toHtml([
    element('p', [text(where)]),
    element('p', [element('strong', write(entry.summary))]),
    ...(entry.isAfter ? [element('p', [text(words.sinceThen)])] : []),
    ...(entry.why ? [element('p', [text(`${words.whyItMatters} `), ...write(entry.why)])] : []),
    ...write(entry.body, { idPrefix: `${entry.slug}-` }),
    ...(entry.inferred
      ? [element('p', [text(`${words.label(words.inferredBecause)} `), ...write(entry.inferred.because)])]
      : []),
    ...corrections.map((correction) =>
      element('p', [
        text(`${words.corrected(formatDate(correction.date, story.language, words.dates))} ${words.was} `),
        ...write(correction.was),
        text(` ${words.now} `),
        ...write(correction.now),
        text(' '),
        ...write(correction.because),
      ]),
    ),
    ...(entry.outcome
      ? [
          element('p', [
            text(`${words.label(words.outcome)} ${date(entry.outcome)}${words.comma}`),
            element(
              'a',
              write(entry.outcome.label, { isName: true }),
              absolutePlace(story, entryPath(entry.outcome)),
            ),
          ]),
        ]
      : []),
    ...section(
      words.sourcesPart,
      'ul',
      entry.contested.map((point) => [
        element('a', write(point.question, { isName: true }), absolutePlace(story, contestedPath(point))),
        text(` ${words.label(words.weFollow)} `),
        ...write(point.follow),
        ...(point.article
          ? [text(` ${words.label(words.theArticle)} `), ...write(point.article.says)]
          : listDiffering(point).flatMap(({ speaker, says, fact }) => [
              text(` ${words.label(speaker)} `),
              ...(says ? write(says) : [text(fact?.text ?? '')]),
            ])),
      ]),
    ),
    ...section(
      words.notes,
      'ul',
      texts.notes.map(({ fact, number }) => [
        resolveElsewhere(describeFact(fact, number, texts, 'elsewhere'), texts),
      ]),
    ),
    ...section(words.sources, 'ol', listSources(texts)),
  ]);
}

function listSources(texts: PageTexts): ElementContent[][] {
  return texts.sources.map(({ source, parts }) => [
    source.url === undefined
      ? text([source.publisher, ...findInPrint(source)].join(texts.words.comma))
      : element('a', [text(source.publisher)], source.url),
    text(`${texts.words.comma}${writeWhenPublished(source, texts)}`),
    ...(parts.length > 0 ? [text(`${texts.words.comma}${texts.words.paragraphs(parts)}`)] : []),
  ]);
}

function section(title: string, list: 'ol' | 'ul', items: ElementContent[][]): Element[] {
  if (items.length === 0) return [];
  return [
    element('h2', [text(title)]),
    element(
      list,
      items.map((children) => element('li', children)),
    ),
  ];
}
