import type { chartWords as english } from '../en/charts.ts';
import type { CountValue } from '../summaries.ts';
import { toldInYears } from '../sentence.ts';
import { number, plural, writeSpan } from './base.ts';

/** The words of the charts. */
export const chartWords: typeof english = {
  timelineHeadline: 'Habari kwenye mstari mmoja',
  timelineDescription: 'Kila tukio la habari lenye tarehe, kwa mfuatano, pamoja na vyanzo vyake.',
  timelineSummary: ({ count: total, after, crowded }) => [
    plural(total, { one: 'Tukio ', other: 'Matukio ' }),
    total,
    ...(after > 0
      ? [
          '; ',
          after,
          plural(after, {
            one: ' kati ya hayo lilitokea baada ya makala.',
            other: ' kati ya hayo yalitokea baada ya makala.',
          }),
        ]
      : ['.']),
    ...(crowded
      ? [
          ' ',
          crowded.count,
          after > 0 ? ' kati ya yaliyotangulia ' : ' kati ya hayo ',
          plural(crowded.count, { one: 'liko katika ', other: 'yako katika ' }),
          ...(crowded.days < toldInYears ? ['siku ', crowded.days] : [writeSpan(crowded.days)]),
          ', kwa hiyo mstari umerefushwa hapo: pale unapobadilika, unaonyesha siku inachukua nafasi mara ngapi zaidi.',
        ]
      : []),
  ],
  opened: (days) =>
    days === null
      ? ['Kipimo kimoja kilicho sawa, na chini yake safu kwa kila sura']
      : [
          'Kipimo kimoja kilicho sawa; ',
          ...(days < toldInYears
            ? [
                'siku ',
                days,
                plural(days, {
                  one: ' yenye matukio mengi imechorwa kwa ukubwa zaidi',
                  other: ' zenye matukio mengi zimechorwa kwa ukubwa zaidi',
                }),
              ]
            : [writeSpan(days), ' yenye matukio mengi imechorwa kwa ukubwa zaidi']),
        ],
  walkLens:
    'Matukio ya siku zilizochorwa kwa ukubwa zaidi. Vitufe vya mshale hupita juu yake kwa mfuatano wa muda.',
  walkCount: 'Nukta za chati. Vitufe vya mshale hupita juu yake kwa mfuatano wa muda.',
  walked: '{position} kati ya {count}, {what}',
  allChapters: 'Sura zote',
  onlyOneChapter: 'Sura moja tu ya mstari',
  countsByMonth: 'Matukio kwa mwezi, safu kwa kila sura. Kila mwaka una ukurasa wake.',
  developmentsCounted: (total) => plural(total, { one: 'tukio ', other: 'matukio ' }) + number(total),
  timelineOf: (name) => `Kwenye mstari: ${name}`,
  timelineOfDescription: (name) => `Matukio yenye tarehe, kwa mfuatano, pamoja na vyanzo vyake: ${name}.`,
  wholeLine: 'Mstari mzima, mwaka kwa mwaka',
  gear: (speed) => `${speed}×`,
  dateSample: 'tarehe',
  rejectedTied: 'haiwezi kuwa sahihi; imeunganishwa na tarehe tunayofuata',
  rangeKey: 'ilidumu muda huo wote',
  withinKey: 'wakati fulani ndani ya muda huo',

  day: 'Siku',
  noLaterCount: 'hakuna hesabu ya baadaye iliyopatikana',
  reportedTotal: 'iliyoripotiwa',
  theArticleOn: (date) => `makala, ${date}`,
  theArticleBare: 'makala',
  afterTheArticle: 'baada ya makala',
  cannotBeRight: 'haiwezi kuwa sahihi',
  howToRead: 'Jinsi ya kuisoma.',
  countReading: (told, { value, basis, hasArticle, hasPlans }) => [
    ` Kila ngazi iliripotiwa. Ukingo unaonyesha ${told[basis]}`,
    ...(value
      ? [
          ': ',
          value.printed,
          ` ${hasArticle ? 'siku ya makala' : 'mwishoni'}${value.isComputed ? ' (jumla yetu)' : ''}`,
        ]
      : []),
    `. ${basis === 'reported' ? '' : 'Lebo ya tarehe kadhaa inatoa jumla yetu; kila tarehe iko kwenye jedwali. '}${hasPlans ? 'Mstari wa vipandevipande: mpango. ' : ''}Mchoro unaishia pale hesabu zinapoishia. ${told.unknown}`,
  ],
  leftToTable: 'Pasipo na nafasi ya maneno, nambari ziko kwenye jedwali pekee.',
  waitedFor: (days) => [
    'Kabla ya badiliko la kwanza, ',
    ...(days < toldInYears
      ? [plural(days, { one: 'ilipita siku ', other: 'zilipita siku ' }), days]
      : [`ilipita ${writeSpan(days)}`]),
    ' (hesabu yetu).',
  ],
  dateByDate: 'Tarehe kwa tarehe',
  countCaption: 'Herufi nzito: iliyoripotiwa; herufi za kawaida: jumla yetu.',
  dateAndReport: 'Tarehe, na kilichoripotiwa',
  inAll: 'kwa jumla',
  differHow: (low) => ['Kipimo kinaanzia ', low, ', si sifuri.'],
  onArticleDay: 'siku ya makala',
  atTheEnd: 'mwishoni',
  ourSum: 'jumla yetu',
  nearestWay: 'karibu zaidi na njia hii ya kuhesabu',
  pointValue: (value, share) => (share ? `${value}, ${share} ya mpango` : value),
  countSummary: (summary, told) => {
    const { name, hasArticle, value, counted, plan, share, latest } = summary;
    const when = hasArticle ? 'siku ya makala' : `mwishoni mwa kipindi (${told.followed})`;
    if (value === null) return [`${name}, ${when}: hakuna kilichoripotiwa.`];
    const areBoth = value.isComputed && counted?.isComputed;
    const mark = ({ isComputed }: CountValue) => (isComputed && !areBoth ? ' (jumla yetu)' : '');
    return [
      `${name}, ${when}: `,
      value.printed,
      ...(counted
        ? [`${mark(value)} ${told.byRounded}, au `, counted.printed, `${mark(counted)} ${told.byCounted}`]
        : [mark(value)]),
      areBoth ? ' (zote mbili ni jumla zetu)' : '',
      ...(plan && share ? [', ', share, ' ya mpango (', plan, ')'] : []),
      '.',
      ...(latest
        ? [
            ` Mwishoni mwa kipindi (${told.followed}) ${latest.isComputed ? 'jumla ni ' : 'idadi ni '}`,
            latest.printed,
            '.',
          ]
        : []),
    ];
  },

  pledgesSummary: ({ pledging, numbered, arrived, arrivedByEnd }, told, hasArticle) => [
    'Ahadi ni ahadi, na haihesabiwi katika jumla yoyote hapo juu. Idadi ya walioahidi tuliowapata: ',
    pledging,
    '; waliotaja idadi: ',
    numbered,
    `. ${told.cameFrom} `,
    ...(hasArticle ? [arrived, ' kufikia siku ya makala, na '] : []),
    arrivedByEnd,
    ` kufikia mwisho wa kipindi (${told.followed}).`,
  ],
  allOf: 'ahadi yote:',
  ofPledged: 'kati ya',
  figureOf: (figure, who) => `${figure} kulingana na ${who}`,
  sides: { for: 'ndiyo', against: 'hapana', abstained: 'waliojizuia' },
  ofWhole: 'kati ya',
  pledged: '(ahadi)',
  pledgedLate: 'ahadi iliyojulikana kwa ripoti za baadaye',
  pledgedNoNumber: 'ahadi, hakuna idadi iliyopatikana',
  noPledge: 'hakuna ahadi iliyopatikana',
  cameMore: 'baadaye,',
  cameLater: ({ came }) => `${came} baada ya makala,`,
};
