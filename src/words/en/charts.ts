import type { QuantityWords } from '../../schema/story.ts';
import { toldInYears, type Sentence } from '../sentence.ts';
import type { CountSummary, CountValue, PledgesSummary, TimelineSummary } from '../summaries.ts';
import { plural, count, writeSpan } from './base.ts';

/** Days as a number; a long time in years. */
const tellDays = (days: number): Sentence =>
  days < toldInYears ? [days, plural(days, ' day', ' days')] : [writeSpan(days)];

/** The words of the charts. */
export const chartWords = {
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
          ...tellDays(crowded.days),
          ', so the line is stretched there: where that changes, it says how many times the room a day takes.',
        ]
      : []),
  ],
  /** @param days how many crowded days are drawn larger; null where none are. */
  opened: (days: number | null): Sentence =>
    days === null
      ? ['One even scale, and below it a lane for each chapter']
      : ['One even scale; ', ...tellDays(days), ' of many events drawn larger'],
  walkLens: 'Developments of the days drawn larger. Arrow keys walk them in the order of time.',
  walkCount: 'Points of the chart. Arrow keys walk them in the order of time.',
  /** The script puts the numbers in. */
  walked: '{position} of {count}, {what}',
  allChapters: 'All chapters',
  onlyOneChapter: 'One chapter of the line',
  countsByMonth: 'Developments a month, in a lane a chapter. Each year has a page of its own.',
  developmentsCounted: (total: number) => count(total, 'development', 'developments'),
  timelineOf: (name: string) => `${name} on the line`,
  timelineOfDescription: (name: string) => `The dated developments in order, each with its sources: ${name}.`,
  wholeLine: 'The whole line, year by year',
  gear: (speed: number) => `${speed}×`,
  dateSample: 'date',
  rejectedTied: 'cannot be right; tied to the date that we follow',
  rangeKey: 'lasted so long',
  withinKey: 'some time within',

  day: 'Day',
  noLaterCount: 'no later count found',
  reportedTotal: 'reported',
  theArticleOn: (date: string) => `the article, ${date}`,
  theArticleBare: 'the article',
  afterTheArticle: 'after the article',
  cannotBeRight: 'cannot be right',
  howToRead: 'How to read it.',
  /** @param value the first series on the day of the article, or at its end. */
  countReading: (told: QuantityWords, { value, basis, hasArticle, hasPlans }: CountSummary): Sentence => [
    ` Each step was reported. The edge shows ${told[basis]}`,
    ...(value
      ? [
          ': ',
          value.printed,
          ` ${hasArticle ? 'on the day of the article' : 'at the end'}${value.isComputed ? ' (our sum)' : ''}`,
        ]
      : []),
    `. ${basis === 'reported' ? '' : 'A label of several dates gives our sum; each date stands in the table. '}${hasPlans ? 'Dashed is planned. ' : ''}The drawing stops where the counts stop. ${told.unknown}`,
  ],
  leftToTable: 'Where words have no room, the numbers stand in the table only.',
  /** @param days from when on it was waited for, to the first change. */
  waitedFor: (days: number): Sentence => [
    'Before the first change, ',
    ...tellDays(days),
    ' passed (our count).',
  ],
  dateByDate: 'Date by date',
  countCaption: 'Bold is reported, plain is our sum.',
  dateAndReport: 'Date, and what was reported',
  inAll: 'in all',
  differHow: (low: number): Sentence => ['The scale begins at ', low, ', not at nought.'],
  onArticleDay: 'on the day of the article',
  atTheEnd: 'at the end',
  ourSum: 'our sum',
  nearestWay: 'nearest to this way of counting',
  pointValue: (value: string, share: string | null) => (share ? `${value}, ${share} of the plan` : value),
  /** What the count shows: the whole, or what its first series sums. */
  countSummary: (summary: CountSummary, told: QuantityWords): Sentence => {
    const { name, hasArticle, value, counted, plan, share, latest } = summary;
    const when = hasArticle ? 'on the day of the article' : `by the end of ${told.followed}`;
    if (value === null) return [`${name} ${when}: nothing reported.`];
    const areBoth = value.isComputed && counted?.isComputed;
    const mark = ({ isComputed }: CountValue) => (isComputed && !areBoth ? ' (our sum)' : '');
    return [
      `${name} ${when}: `,
      value.printed,
      ...(counted
        ? [`${mark(value)} ${told.byRounded}, or `, counted.printed, `${mark(counted)} ${told.byCounted}`]
        : [mark(value)]),
      areBoth ? ' (both our sums)' : '',
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
  allOf: 'all',
  ofPledged: 'of',
  /** A figure of somebody; @param figure as HTML. */
  figureOf: (figure: string, who: string) => `${figure} by ${who}`,
  sides: { for: 'for', against: 'against', abstained: 'abstained' },
  ofWhole: 'of',
  pledged: 'pledged',
  pledgedLate: 'pledge known from later reports',
  pledgedNoNumber: 'pledged, no number found',
  noPledge: 'no pledge found',
  cameMore: 'later,',
  cameLater: ({ came }: QuantityWords) => `${came} after the article,`,
};
