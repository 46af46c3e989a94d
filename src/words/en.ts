import type { Language } from '../schema/language.ts';
import type { Licence } from '../schema/licence.ts';
import type { Sentence } from './sentence.ts';
import type { LineDescription, OutcomeCaption, RejectedCaption } from './summaries.ts';
import { quantity, numbers, dates, number, nameNumber, plural, count, writeSpan } from './en/base.ts';
import { offlineWords, shareWords } from './en/browser.ts';
import { chartWords } from './en/charts.ts';
import { fileWords } from './en/files.ts';
import { sourceWords } from './en/sources.ts';
import { translationWords } from './en/translation.ts';

/** The words of the interface in English. */
export const en = {
  language: 'en' as Language,
  /** How the browser writes dates. */
  locale: 'en-GB',
  /** What sites on which a link is shared call the language. Source: https://ogp.me/#optional */
  sharedLocale: 'en_GB',
  /** What stands before a text that it names. */
  label: (name: string) => `${name}:`,
  /** Between the parts of a line that is no sentence. */
  comma: ', ',
  semicolon: '; ',
  /** Words as a sentence of their own. */
  sentence: (words: string) => `${words}.`,
  /** What is said beside. */
  aside: (words: string) => `(${words})`,
  quantity,
  numbers,
  dates,
  number,
  /** What to write in place of the word before a date or a figure that does not fit it; null where it does. */
  findMisfit: (() => null) as (before: string, printed: string) => string | null,
  status: {
    reported: 'reported',
    planned: 'planned',
    estimated: 'estimate',
    computed: 'computed by us',
    contested: 'disputed',
    rejected: 'cannot be right',
  },
  grade: {
    P: 'Official or primary text',
    W: 'Wire agency',
    N: 'News outlet',
    M: 'Mirror or reference page',
  },

  skip: 'Skip to the story',
  chapters: 'Chapters',
  moreAboutSite: 'More about this site',
  more: 'More pages',
  timeline: 'Timeline',
  contested: 'Disputes',
  sources: 'Sources',
  glossary: 'Glossary',
  about: 'About',
  print: 'Print',
  cite: shareWords.cite,
  licence: (licence: Licence | null) =>
    licence ? `Words and data: ${licence.name}. Code: MIT.` : 'Code: MIT.',

  inSteps: (steps: number) => `The story in ${nameNumber(steps)} ${plural(steps, 'step', 'steps')}`,
  whyItMatters: 'Why it matters.',
  noneYet: 'none yet',
  whereItStands: 'Where it stands',
  startHere: 'Start here',
  followedFrom: 'What led to it',
  followedBy: 'What followed',
  allDevelopments: (total: number) =>
    total === 1 ? 'The one development' : `All ${count(total, 'development', 'developments')}`,
  allSources: (total: number) =>
    total === 1 ? 'The one source' : `All ${count(total, 'source', 'sources')}`,
  whatIsDisputed: 'What is disputed',
  chaptersForMore: 'The chapters, for more',
  keyFigures: 'Key figures',
  formSaysCertainty: 'The form of a figure says how certain it is:',
  sourcesPart: 'Where sources disagree',
  allContested: (total: number) =>
    (plural(total, 'one', 'other') === 'one'
      ? ['The one point that we checked']
      : ['All ', total, ' points that we checked']) as Sentence,
  onOneLine: 'The story on one line',
  lineExplained: (line: LineDescription | null) => {
    if (!line) return 'Time runs down the page.';
    const { name, isFromZero, isToPlan } = line;
    return `Time runs down the page. ${
      isFromZero
        ? `How far the line stands from the left edge shows ${name} as reported by then; it ends with the last report`
        : `The further right the line stands, the more was reported by then (${name}); it ends with the last report`
    }${isToPlan ? '; the page is as wide as the plan.' : '.'}`;
  },
  /** @param article the day of the article, where there is one; @param followed how far the story is followed. */
  knowledge: (article: string | null, followed: string) =>
    article === null
      ? `The story is followed to ${followed}.`
      : `The story is told up to ${article}, the day of the article that it began with; what came after is drawn pale.`,

  chapterOf: (position: number, count: number) => ['Chapter ', position, ' of ', count] as Sentence,
  entryOf: (position: number, count: number) => [position, ' of ', count] as Sentence,
  background: 'Background',
  developments: 'What happened',
  inCharts: 'In charts',
  afterArticle: 'After the article',
  afterArticleNote: 'What came after the day of the article.',
  afterArticleLine: 'What came after the day of the article, drawn pale; its days have another length.',
  sinceThen: 'This happened after the article was published.',
  outcome: 'What became of it',
  dateInferred: 'inferred',
  inferredBecause: 'How the date was inferred',
  opensCount: 'What the count begins with',
  changesCount: 'What it changes in the count',
  saidToChange: 'What it was to change in the count',
  previous: 'Before',
  next: 'After',
  place: 'Place',
  speaker: 'Who says it',

  disputed: 'sources disagree',
  sourcesDisagree: 'sources disagree',
  weFollow: 'Best supported',
  theArticle: 'The article',
  concerns: 'Concerns',
  but: 'but also:',
  notes: 'Notes on the figures',
  ledgerEntry: 'Sources and uses',
  close: 'Close',
  ladderStrokes: 'Each stroke stands for one.',
  ladderBars: 'The longer the bar, the higher the figure.',
  ladderOpenStrokes: 'Hairlines at the end: at least so many.',
  ladderOpenBars: 'Hairlines at the end: at least so much.',
  ladderAside: 'Grey: it counts something else.',
  ladderAfter: 'Pale: counted after the article.',
  daysLater: (days: number) => `${writeSpan(days)} later`,
  daysEarlier: (days: number) => `${writeSpan(days)} earlier`,
  days: (days: number) => (days < 3 * 365 ? count(days, 'day', 'days') : writeSpan(days)),
  apart: 'apart, computed by us',
  axisRejected: ({ speaker, printed, followed, distance, hasReasons }: RejectedCaption) =>
    `<b>A date that cannot be right.</b> ${speaker ?? 'The article'} prints ${printed}; we follow ${followed}${
      distance ? `, ${distance} apart (computed by us)` : ''
    }.${hasReasons ? ' Below the line stands what speaks against the printed date.' : ''}`,
  axisOutcome: ({ planned, outcome, date, order, distance }: OutcomeCaption) =>
    `<b>Planned:</b> ${planned}. <b>What became of it,</b> ${order} that time${
      distance ? `, ${distance} apart (computed by us)` : ''
    }: ${outcome}, ${date}.`,
  contestedHeadline: 'What the sources disagree about',
  contestedSummary: (hasArticle: boolean) =>
    `${hasArticle ? 'The article beside what others reported.' : 'What each source says, side by side.'} Nothing is settled silently: each point says what we follow and why.`,

  ...sourceWords,
  ...chartWords,
  ...fileWords,
  ...translationWords,
  /** What reaches the browser. */
  browser: { share: shareWords, offline: offlineWords },
};
