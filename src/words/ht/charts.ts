import type { chartWords as english } from '../en/charts.ts';
import type { CountValue } from '../summaries.ts';
import { toldInYears, type Sentence } from '../sentence.ts';
import { number, writeSpan } from './base.ts';

/** Days as a number; a long time in years. */
const tellDays = (days: number): Sentence => (days < toldInYears ? [days, ' jou'] : [writeSpan(days)]);

/** The words of the charts. */
export const chartWords: typeof english = {
  timelineHeadline: 'Istwa a sou yon sèl liy',
  timelineDescription: 'Chak evènman istwa a ki gen dat, nan lòd, ak sous li yo.',
  timelineSummary: ({ count: total, after, crowded }) => [
    total,
    ' evènman',
    ...(after > 0 ? [', ', after, ' ladan yo apre atik la.'] : ['.']),
    ...(crowded
      ? [
          ' ',
          crowded.count,
          after > 0 ? ' nan sa ki vin anvan atik la tonbe nan ' : ' ladan yo tonbe nan ',
          ...tellDays(crowded.days),
          ', kidonk liy lan detire la: kote sa chanje, li di konbyen fwa plis plas yon jou pran.',
        ]
      : []),
  ],
  opened: (days) =>
    days === null
      ? ['Yon sèl echèl ki egal toupatou, ak yon ranje pou chak chapit anba l']
      : ['Yon sèl echèl ki egal toupatou; ', ...tellDays(days), ' ki gen anpil evènman desinen pi gwo'],
  walkLens: 'Evènman jou ki desinen pi gwo yo. Flèch klavye yo fè w pase sou yo nan lòd tan an.',
  walkCount: 'Pwen grafik la. Flèch klavye yo fè w pase sou yo nan lòd tan an.',
  walked: '{position} sou {count}, {what}',
  allChapters: 'Tout chapit yo',
  onlyOneChapter: 'Yon sèl chapit sou liy lan',
  countsByMonth: 'Evènman pa mwa, yon ranje pou chak chapit. Chak ane gen pwòp paj li.',
  developmentsCounted: (total) => `${number(total)} evènman`,
  timelineOf: (name) => `Sou liy lan: ${name}`,
  timelineOfDescription: (name) => `Evènman ki gen dat yo, nan lòd, ak sous yo: ${name}.`,
  wholeLine: 'Tout liy lan, ane pa ane',
  gear: (speed) => `${speed}×`,
  dateSample: 'dat',
  rejectedTied: 'pa ka kòrèk; mare ak dat nou swiv la',
  rangeKey: 'li te dire tout tan sa a',
  withinKey: 'yon moman nan tan sa a',

  day: 'Jou',
  noLaterCount: 'nou pa jwenn okenn kont apre sa',
  reportedTotal: 'rapòte',
  theArticleOn: (date) => `atik la, ${date}`,
  theArticleBare: 'atik la',
  afterTheArticle: 'apre atik la',
  cannotBeRight: 'pa ka kòrèk',
  howToRead: 'Ki jan pou li l.',
  countReading: (told, { value, basis, hasArticle, hasPlans }) => [
    ` Yo te rapòte chak mach. Rebò a montre ${told[basis]}`,
    ...(value
      ? [
          ': ',
          value.printed,
          ` ${hasArticle ? 'jou atik la' : 'nan fen an'}${value.isComputed ? ' (sòm pa nou)' : ''}`,
        ]
      : []),
    `. ${basis === 'reported' ? '' : 'Yon etikèt ki kouvri plizyè dat bay sòm pa nou; tablo a bay chak dat apa. '}${hasPlans ? 'Liy koupe: sa yo prevwa. ' : ''}Desen an fini kote kont yo fini. ${told.unknown}`,
  ],
  leftToTable: 'Kote ki pa gen plas pou mo yo, chif yo nan tablo a sèlman.',
  waitedFor: (days) => ['Anvan premye chanjman an, ', ...tellDays(days), ' te pase (kont pa nou).'],
  dateByDate: 'Dat pa dat',
  countCaption: 'An gra: rapòte; senp: sòm pa nou.',
  dateAndReport: 'Dat, ak sa yo rapòte',
  inAll: 'antou',
  differHow: (low) => ['Echèl la kòmanse nan ', low, ', pa nan zewo.'],
  onArticleDay: 'jou atik la',
  atTheEnd: 'nan fen an',
  ourSum: 'sòm pa nou',
  nearestWay: 'pi pre fason konte sa a',
  pointValue: (value, share) => (share ? `${value}, ${share} nan plan an` : value),
  countSummary: (summary, told) => {
    const { name, hasArticle, value, counted, plan, share, latest } = summary;
    const when = hasArticle ? 'jou atik la' : `nan fen ${told.followed}`;
    if (value === null) return [`${name}, ${when}: yo pa rapòte anyen.`];
    const areBoth = value.isComputed && counted?.isComputed;
    const mark = ({ isComputed }: CountValue) => (isComputed && !areBoth ? ' (sòm pa nou)' : '');
    return [
      `${name}, ${when}: `,
      value.printed,
      ...(counted
        ? [`${mark(value)} ${told.byRounded}, oswa `, counted.printed, `${mark(counted)} ${told.byCounted}`]
        : [mark(value)]),
      areBoth ? ' (toude se sòm pa nou)' : '',
      ...(plan && share ? [', ', share, ' nan plan an (', plan, ')'] : []),
      '.',
      ...(latest
        ? [` Nan fen ${told.followed}, ${latest.isComputed ? 'sòm lan se ' : 'li se '}`, latest.printed, '.']
        : []),
    ];
  },

  pledgesSummary: ({ pledging, numbered, arrived, arrivedByEnd }, told, hasArticle) => [
    'Yon pwomès rete yon pwomès: li pa antre nan okenn total ki anwo a. Nou jwenn ',
    pledging,
    ' patisipan ki te pwomèt, ',
    numbered,
    ` ladan yo ak yon chif. ${told.cameFrom} `,
    ...(hasArticle ? [arrived, ' jiska jou atik la, ak '] : []),
    arrivedByEnd,
    ` jiska fen ${told.followed}.`,
  ],
  allOf: 'tout',
  ofPledged: 'sou',
  figureOf: (figure, who) => `${figure} dapre ${who}`,
  sides: { for: 'pou', against: 'kont', abstained: 'absteni' },
  ofWhole: 'sou',
  pledged: 'yo te pwomèt',
  pledgedLate: 'pwomès nou konnen nan rapò ki vin apre',
  pledgedNoNumber: 'pwomès, nou pa jwenn chif',
  noPledge: 'nou pa jwenn pwomès',
  cameMore: 'pita,',
  cameLater: ({ came }) => `${came} apre atik la,`,
};
