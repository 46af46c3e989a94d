import type { chartWords as english } from '../en/charts.ts';
import type { CountValue } from '../summaries.ts';
import { number } from './base.ts';

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
          after > 0 ? ' nan sa ki vin anvan yo tonbe nan ' : ' ladan yo tonbe nan ',
          crowded.days,
          ' jou, kidonk liy lan detire la: kote sa chanje, li di konbyen fwa plis plas yon jou pran.',
        ]
      : []),
  ],
  opened: (days) =>
    days === null
      ? ['Yon echèl ki toujou menm jan, ak yon ranje pou chak chapit anba l']
      : ['Yon echèl ki toujou menm jan; ', days, ' jou ki gen anpil evènman desinen pi gwo'],
  walkLens: 'Evènman jou ki desinen pi gwo yo. Flèch klavye a pase sou yo nan lòd tan an.',
  walkCount: 'Pwen grafik la. Flèch klavye a pase sou yo nan lòd tan an.',
  walked: '{position} sou {count}, {what}',
  allChapters: 'Tout chapit yo',
  onlyOneChapter: 'Yon sèl chapit liy lan',
  countsByMonth: 'Evènman pa mwa, yon ranje pou chak chapit. Chak ane gen pwòp paj li.',
  developmentsCounted: (total) => `${number(total)} evènman`,
  timelineOf: (name) => `Sou liy lan: ${name}`,
  timelineOfDescription: (name) => `Evènman ki gen dat yo, nan lòd, ak sous yo: ${name}.`,
  wholeLine: 'Tout liy lan, ane pa ane',
  gear: (speed) => `${speed}×`,
  dateSample: 'dat',
  rejectedTied: 'pa ka bon; mare ak dat nou swiv la',
  rangeKey: 'dire tout tan sa a',
  withinKey: 'yon lè nan tan sa a',

  day: 'Jou',
  noLaterCount: 'nou pa jwenn okenn kont apre sa',
  reportedTotal: 'rapòte',
  theArticleOn: (date) => `atik la, ${date}`,
  theArticleBare: 'atik la',
  afterTheArticle: 'apre atik la',
  cannotBeRight: 'pa ka bon',
  howToRead: 'Ki jan pou li l.',
  countReading: (told, { value, basis, hasArticle, hasPlans }) => [
    ` Yo te rapòte chak mach. Bò a montre ${told[basis]}`,
    ...(value
      ? [
          ': ',
          value.printed,
          ` ${hasArticle ? 'jou atik la' : 'nan fen an'}${value.isComputed ? ' (sòm pa nou)' : ''}`,
        ]
      : []),
    `. ${basis === 'reported' ? '' : 'Yon etikèt plizyè jou bay sòm pa nou; chak jou nan tablo a. '}${hasPlans ? 'Liy koupe: sa yo prevwa. ' : ''}Desen an kanpe kote kont yo kanpe. ${told.unknown}`,
  ],
  leftToTable: 'Kote ki pa gen plas pou mo, chif yo nan tablo a sèlman.',
  waitedFor: (days) => ['Anvan premye yo te rive, ', days, ' jou te pase (kont pa nou).'],
  dayByDay: 'Jou pa jou',
  countCaption: 'Fonse: rapòte; senp: sòm pa nou.',
  dayAndReport: 'Jou, ak sa yo rapòte',
  inAll: 'an tou',
  differHow: (low) => ['Echèl la kòmanse nan ', low, ', pa nan zewo.'],
  onArticleDay: 'jou atik la',
  atTheEnd: 'nan fen an',
  ourSum: 'sòm pa nou',
  nearestWay: 'pi pre fason sa a konte',
  pointValue: (value, share) => (share ? `${value}, ${share} nan plan an` : value),
  countSummary: (summary, told) => {
    const { name, hasArticle, value, counted, plan, share, latest } = summary;
    const when = hasArticle ? 'jou atik la' : `nan fen peryòd la (${told.followed})`;
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
        ? [
            ` Nan fen peryòd la (${told.followed}), ${latest.isComputed ? 'sòm lan se ' : 'li se '}`,
            latest.printed,
            '.',
          ]
        : []),
    ];
  },

  pledgesSummary: ({ pledging, numbered, arrived, arrivedByEnd }, told, hasArticle) => [
    'Yon pwomès se pwomès: li pa konte nan okenn total anwo a. Kantite moun ki te pwomèt nou jwenn: ',
    pledging,
    '; ak yon chif: ',
    numbered,
    `. ${told.cameFrom} `,
    ...(hasArticle ? [arrived, ' jou atik la, ak '] : []),
    arrivedByEnd,
    ` nan fen peryòd la (${told.followed}).`,
  ],
  allOf: 'tout',
  ofPledged: 'sou',
  byCountOf: 'dapre',
  sides: { for: 'pou', against: 'kont', abstained: 'absteni' },
  ofWhole: 'sou',
  pledged: 'yo te pwomèt',
  pledgedLate: 'pwomès nou konnen nan rapò ki vin apre',
  pledgedNoNumber: 'pwomès, nou pa jwenn chif',
  noPledge: 'nou pa jwenn pwomès',
  cameMore: 'pita,',
  cameLater: ({ came }) => `${came} apre atik la,`,
};
