import type { DateWords } from '../dates.ts';
import { exactly } from '../numbers/amount.ts';
import { writeAmount, type NumberWords } from '../numbers/write.ts';
import type { Licence } from '../schema/licence.ts';
import type { QuantityWords } from '../schema/story.ts';
import { shareWords } from './en-client.ts';
import type { Sentence } from './sentence.ts';
import type {
  CitedWork,
  CountSummary,
  CountValue,
  LedgerSummary,
  OutcomeCaption,
  PledgesSummary,
  RejectedCaption,
  ShownLine,
  TimelineSummary,
} from './summaries.ts';

const quantity: QuantityWords = {
  rounded: 'changes added up, as reported',
  counted: 'the same from a stated count on',
  reported: 'totals as reported',
  byRounded: 'if the reported changes are added up',
  byCounted: 'from the stated count on',
  followed: 'what this site follows',
  detail: 'The ways of counting part here.',
  pledges: 'Pledges, and what came of them',
  cameFrom: 'Something had come from',
  came: 'came',
  noneCame: 'nothing reported to have come',
};

const numbers: NumberWords = {
  bounds: { 'at-least': 'at least', about: 'about', over: 'over', 'up-to': 'up to' },
  to: 'to',
  said: {
    'at-least': ['at least', 'no fewer than', 'no less than'],
    about: ['about', 'around', 'some', 'roughly', 'nearly', 'almost', 'approximately'],
    over: ['over', 'more than', 'above'],
    'up-to': ['up to', 'at most', 'no more than', 'a ceiling of', 'a limit of', 'a maximum of'],
  },
};

const dates: DateWords = {
  about: 'about',
  possibly: 'possibly',
  orLater: (date) => `${date} or later`,
  endOf: (date) => `end of ${date}`,
  range: (from, to) => `${from} to ${to}`,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  said: [
    ['about', ['about', 'around', 'approximately', 'roughly', 'circa', 'some time around']],
    ['possibly', ['possibly', 'perhaps', 'maybe']],
    ['end of', ['end of', 'end of the', 'late', 'late in']],
  ],
};

const number = (value: number): string =>
  writeAmount(exactly(String(value), ''), { language: 'en', words: numbers, singulars: {} });

const rules = new Intl.PluralRules('en');
/** The form of a word that fits a number: 1 day, 2 days. */
const plural = (count: number, one: string, other: string): string =>
  rules.select(count) === 'one' ? one : other;
const count = (value: number, one: string, other: string): string =>
  `${number(value)} ${plural(value, one, other)}`;

/** A span in the unit that fits it: days to two months, months to three years, and then years. */
const writeSpan = (days: number): string => {
  if (days < 60) return count(days, 'day', 'days');
  return days < 3 * 365
    ? `${Math.round(days / 30.4)} months`
    : `${number(Math.round(days / 365.2425))} years`;
};

/** The words of the interface in English. */
export const en = {
  /** How the browser writes dates. */
  locale: 'en-GB',
  quantity,
  numbers,
  dates,
  number,
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
  contested: 'Disputed',
  sources: 'Sources',
  glossary: 'Glossary',
  about: 'About',
  print: 'Print',
  cite: shareWords.cite,
  licence: (licence: Licence | null) =>
    licence ? `Words and data: ${licence.name}. Code: MIT.` : 'Code: MIT.',

  inBrief: 'In brief',
  fourChapters: 'The chapters',
  keyFigures: 'Key figures',
  formSaysCertainty: 'The form of a figure says how certain it is:',
  sourcesPart: 'Where sources disagree',
  allContested: (total: number) =>
    [
      ...(total === 1 ? ['The ', total, ' point'] : ['All ', total, ' points']),
      ' on which the sources disagree',
    ] as Sentence,
  onOneLine: 'The story on one line',
  lineExplained: (line: ShownLine | null) => {
    if (!line) return 'Time runs down the page.';
    const { name, isFromZero, isToPlan } = line;
    return `Time runs down the page. ${
      isFromZero
        ? `How far the line stands from the left edge shows the ${name} at that time`
        : `The further right the line stands, the higher the ${name} at that time`
    }${isToPlan ? '; the page is as wide as the plan.' : '.'}`;
  },
  stateOfKnowledge: 'State of knowledge',
  knowledge: (article: string | null, followed: string) =>
    article === null
      ? `The story is followed to ${followed}.`
      : `The story is told as of ${article}. What came later, to ${followed}, stands apart under “After the article”.`,

  chapterOf: (position: number, count: number) => ['Chapter ', position, ' of ', count] as Sentence,
  entryOf: (position: number, count: number) => [position, ' of ', count] as Sentence,
  background: 'Background',
  developments: 'What happened',
  inCharts: 'In charts',
  afterArticle: 'After the article',
  afterArticleShort: 'after it',
  afterArticleNote: 'What came after the day of the article.',
  afterArticleLine: 'What came after the day of the article, drawn pale; its days have another length.',
  sinceThen: 'This happened after the article was published.',
  outcome: 'What became of it',
  dateInferred: 'inferred',
  inferredBecause: 'How the date was inferred',
  addsToCount: 'What it adds to the count',
  saidToAdd: 'What it was to add to the count',
  previous: 'Before',
  next: 'After',
  place: 'Place',
  speaker: 'Who says it',

  disputed: 'sources disagree',
  sourcesDisagree: 'sources disagree',
  weFollow: 'We follow',
  theArticle: 'The article',
  concerns: 'Concerns',
  but: 'but also:',
  notes: 'Notes on the figures',
  ledgerEntry: 'Sources and uses',
  close: 'Close',
  ladderKey:
    'One stroke is one. Hairlines at the end: the count is open upwards. Grey: it counts something else.',
  ladderBars: 'The longer the bar, the higher the figure. Hairlines at the end: it is open upwards.',
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

  sourcesHeadline: 'Every source',
  sourcesSummary: 'Each with who published it and when, and how near it stands to what happened.',
  read: (dates: readonly string[]) => `Read in ${new Intl.ListFormat('en').format(dates)}.`,
  checked: (date: string) => `reopened ${date}`,
  undated: 'undated',
  paragraphs: (parts: readonly string[]) =>
    `${plural(parts.length, 'paragraph', 'paragraphs')} ${new Intl.ListFormat('en').format(parts)}`,
  alsoAt: 'Also at',

  glossaryHeadline: 'The words of the story',
  glossarySummary: 'Names and abbreviations as this site uses them.',
  languageName: (code: string) => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code,
  placesHeading: 'Places',
  noPosition: 'no verified position',
  whereHappened: 'Where things happened',
  outsideMap: 'outside the map',
  liesWithin: (name: string) => `${name} lies somewhere within it`,
  mapUnplaced: (names: readonly string[]) =>
    `No source that we read gives an exact position for ${new Intl.ListFormat('en').format(names)}, so the map has no point for it.`,
  mapCredit: (credit: string, names: readonly string[]) =>
    `${credit}: ${new Intl.ListFormat('en').format(names)}.`,
  mapOutlines: 'Outlines of countries: Natural Earth, public domain.',
  kilometres: (length: number) => `${number(length)} km`,

  facts: 'Figures',
  factsHeadline: 'Every figure, and where it comes from',
  factsDescription:
    'The ledger: each figure of the story with its source, what speaks against it and where it is used.',
  otherFacts: 'Other figures',
  oneSource: 'one source only',
  ledgerSummary: ({ facts, oneSource, contested, computed }: LedgerSummary): Sentence => [
    'The site states ',
    facts,
    plural(facts, ' figure, written down once. ', ' figures, each written down once. '),
    computed,
    plural(computed, ' is computed by us from others; ', ' are computed by us from others; '),
    contested,
    plural(contested, ' has a rival figure or is disputed; ', ' have a rival figure or are disputed; '),
    oneSource,
    plural(oneSource, ' rests on one source only.', ' rest on one source only.'),
  ],
  tables: {
    facts: {
      name: 'figures',
      description: 'Every figure of the story, with its sources and what contests it.',
    },
    events: {
      name: 'developments',
      description: 'Every development, with its date in EDTF and its sources.',
    },
    sources: { name: 'sources', description: 'Every source, with its address, date and grade.' },
  },
  countTable: (name: string) => ({
    name: name.toLowerCase(),
    description: `${name} by day, a column a series, with the sources of each row.`,
  }),
  openData: 'Open data',
  openDataNote: (licence: Licence | null) =>
    `The same figures, developments and sources as files, ${licence ? `under ${licence.name}, ` : ''}with the same ids as the pages.`,
  schema: 'schema',
  whoSaysIt: 'Who says it',
  whoSaysWhat: 'Who says what',
  speaksAgainst: 'What speaks against it',
  whereUsed: 'Where it is used',
  usedInFormulas: 'Only in other figures.',
  gradeSummary: 'What each source of this kind says, in our words, what it supports, and where it differs.',
  whatTheySay: 'What each says',
  whatItSays: 'What it says',
  supports: 'Stands for',
  differsOn: 'Differs on',

  timelineHeadline: 'The story on one line',
  timelineDescription: 'Every dated development of the story in order, each with its sources.',
  timelineSummary: ({ count: total, after, crowded }: TimelineSummary): Sentence => [
    total,
    plural(total, ' development', ' developments'),
    ...(after > 0 ? [', ', after, ' of them after the article.'] : ['.']),
    ...(crowded
      ? [
          ' ',
          crowded.count,
          after > 0 ? ' of those before it' : ' of them',
          plural(crowded.count, ' falls into ', ' fall into '),
          crowded.days,
          plural(crowded.days, ' day', ' days'),
          ', so the line runs slower there: where its speed changes, it says how many times the room a day takes.',
        ]
      : []),
  ],
  /** @param days how many crowded days are drawn larger; null where none are. */
  opened: (days: number | null): Sentence =>
    days === null
      ? ['One even scale, and below it a lane for each chapter']
      : ['One even scale; ', days, plural(days, ' crowded day opened up', ' crowded days opened up')],
  walkLens: 'Developments of the crowded days. Arrow keys walk them in the order of time.',
  walkCount: 'Points of the chart. Arrow keys walk them in the order of time.',
  /** The script puts the numbers in. */
  walked: '{position} of {count}, {what}',
  allChapters: 'All chapters',
  onlyOneChapter: 'One chapter of the line',
  countsByMonth: 'Developments a month, in a lane a chapter. Each year has a page of its own.',
  developmentsCounted: (total: number) => count(total, 'development', 'developments'),
  timelineOf: (name: string) => `${name} on the line`,
  timelineOfDescription: (name: string) =>
    `The dated developments of ${name} in order, each with its sources.`,
  wholeLine: 'The whole line, year by year',
  gear: (speed: number) => `${speed}×`,
  dateSample: 'date',
  rejectedTied: 'cannot be right; tied to the date that we follow',
  rangeKey: 'lasted so long',
  withinKey: 'some time within',

  day: 'Day',
  whatHappened: 'What happened',
  countCaption:
    'The same numbers as a table. A double rule marks a sum of ours; the other numbers are as reported.',
  keyRejected: 'date that cannot be right',
  detailTitle: 'The same, enlarged.',
  shareOfPlan: 'Share of the plan',
  pointValue: (value: string, share: string | null) => (share ? `${value}, ${share} of the plan` : value),
  scaleBegins: (low: number): Sentence => ['The scale begins at ', low, ', not at nought.'],
  /** What the count shows: the whole, or what its first series sums. */
  countSummary: (summary: CountSummary, told: QuantityWords): Sentence => {
    const { name, hasArticle, value, counted, plan, share, latest } = summary;
    const when = hasArticle ? 'on the day of the article' : `by the end of ${told.followed}`;
    if (value === null) return [`${name} ${when}: nothing reported.`];
    const areBoth = value.isComputed && counted?.isComputed;
    const mark = ({ isComputed }: CountValue) => (isComputed && !areBoth ? ' (computed)' : '');
    return [
      `${name} ${when}: `,
      value.printed,
      ...(counted
        ? [`${mark(value)} ${told.byRounded}, or `, counted.printed, `${mark(counted)} ${told.byCounted}`]
        : [mark(value)]),
      areBoth ? ' (both computed)' : '',
      ...(plan && share ? [', ', share, ' of the plan (', plan, ')'] : []),
      '.',
      ...(latest
        ? [` By the end of ${told.followed} ${latest.isComputed ? 'the sum' : 'it'} is `, latest.printed, '.']
        : []),
    ];
  },

  pledgesSummary: (
    { pledging, numbered, arrived, arrivedByEnd }: PledgesSummary,
    told: QuantityWords,
    hasArticle: boolean,
  ): Sentence => [
    'A pledge is a promise and counts towards no total above. We found ',
    pledging,
    plural(pledging, ' contributor that pledged, ', ' contributors that pledged, '),
    numbered,
    ` of them with a number. ${told.cameFrom} `,
    ...(hasArticle ? [arrived, ' of them by the day of the article, and from '] : []),
    arrivedByEnd,
    `${hasArticle ? '' : ' of them'} by the end of ${told.followed}.`,
  ],
  pledgesKey: ({ came }: QuantityWords, hasArticle: boolean) => ({
    pledge: 'pledged',
    mass: hasArticle ? `${came} by the day of the article` : came,
    ...(hasArticle && { pale: `${came} after it` }),
  }),
  pledged: 'pledged',
  pledgedLate: 'pledged, as reported after the article',
  pledgedNoNumber: 'pledged, no number found',
  noPledge: 'no pledge found',
  cameMore: 'after the article',
  cameLater: ({ came }: QuantityWords) => `${came} after the article`,

  corrections: 'Corrections',
  correctionsHeadline: 'What we got wrong',
  correctionsSummary:
    'Each correction says what was printed, what stands now and why. The newest come first.',
  noCorrections: 'No correction has been needed so far.',
  corrected: (date: string) => `Corrected on ${date}.`,
  was: 'It said:',
  now: 'It now says:',
  correctionsFeed: 'Corrections as a feed',
  follow: 'Follow and take along',
  followNote:
    'The feeds hold every development in full, with its sources. Each page is also there as plain text in Markdown: put .md in place of the slash at the end of its address.',
  rssFeed: 'RSS feed',
  jsonFeed: 'JSON feed',
  calendar: 'Calendar of the developments',
  software: 'Software',
  softwareNote: 'These packages build the site, listed by their licences. Readers get none of their code.',
  lastChanged: 'Last changed',

  cardEntry: (kicker: string, title: string) => `${kicker}: ${title}, on one line`,
  cardLine: (title: string) => `${title}: each day on one line`,
  cardFork: (title: string) => `${title}: a line that forks`,
  cardChart: (title: string, now: string, plan: string | null) =>
    plan ? `${title}: ${now} of ${plan}` : `${title}: ${now}`,
  cardPoints: 'points on which the sources disagree',

  takeAway: 'Take it with you:',
  storyOnLine: (story: string) => `${story}: the story on one line`,
  embedSummary: 'Put it on your own page',
  embedNote:
    'The frame works as it stands. The script lets it be as high as what it shows; leave it out where scripts are not allowed.',
  embedTitle: (name: string) => `${name}, to embed`,
  /** @param article who published the one that the story starts from; null where there is none. */
  embedSources: (article: string | null, others: number): Sentence => {
    if (article === null)
      return [plural(others, 'Source: ', 'Sources: '), others, ', listed with the story.'];
    return others === 0 ? [`Source: ${article}.`] : [`Sources: ${article}; `, others, ' more.'];
  },
  embedWhole: 'Read the whole story, with every source',
  countSpan: (story: string, name: string, from: string, to: string, article: string | null) =>
    `${story}. ${name}, ${from} to ${to}${article === null ? '' : `; pale: after the article of ${article}`}.`,
  mapTitle: (story: string) => `${story}: where things happened`,
  mapSpan: (from: string, to: string) => `Places of the developments from ${from} to ${to}.`,
  pictureSource: (article: string | null, others: number) => {
    if (article === null)
      return `${plural(others, 'Source', 'Sources')}: ${others}, listed at the address below.`;
    return others === 0
      ? `Source: ${article}.`
      : `Sources: ${article}; ${others} more, listed at the address below.`;
  },

  linkTo: (heading: string) => `Link to “${heading}”`,
  printHeadline: 'The whole story on paper',
  contents: 'Contents',
  thisPage: 'This page:',
  kilobytes: 'KB',
  printedFrom: 'Printed from',
  qrOf: 'QR code of the address',
  version: 'Version',
  citation: ({ title, site, version, address }: CitedWork) =>
    `${[
      `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`,
      site,
      ...(version ? [`version ${version.hash}`, version.date] : []),
      address,
    ].join(', ')}.`,
  onTheWeb: 'On the web',
  colophon: 'Colophon',
  howMade: 'How this was made',
  howPrinted:
    'Printed by a browser from one page of the site, with its rules for paper. Small numbers after words are sources; those with an n are notes on figures.',
  inOneFile: 'The same in one file, to read and pass on without a network:',
  inOneFileLink: 'In one file, to pass on',
  asPdf: 'As a PDF',
  onOnePageDescription:
    'The story in brief, its key figures and its line on one sheet, to print and hand out.',
  smallLine: (line: ShownLine | null, hasAfter: boolean) => {
    const surface = line
      ? `; the surface is the ${line.name}${line.isToPlan ? ', the full height the plan' : ''}`
      : '';
    return `Each short stroke is a development${surface}.${line && hasAfter ? ' Pale: after the article.' : ''}`;
  },
  onOnePage: 'On one page, to hand out',
  faceCredit: 'Headlines: Sofia Sans Extra Condensed, SIL Open Font License.',
  printDescription:
    'Every chapter, development, disputed point, source and term on one page, for paper or for keeping.',
  moved: 'This page has moved',
  movedTo: 'It is now at',
  notFound: 'This page is not here',
  notFoundNote: 'The address may be misspelt. Everything in the story is one step away:',
  notReached: 'This page was not reached',
  notReachedNote:
    'There is no connection, or something else answers in place of this site; and this page is not kept on this device.',
  notReachedWhole: 'Read the whole story on one page',
};
