import type { chartWords as english } from '../en/charts.ts';
import type { CountValue } from '../summaries.ts';
import { toldInYears } from '../sentence.ts';
import { countOf, number, writeSpan } from './base.ts';

/** The words of the charts. */
export const chartWords: typeof english = {
  timelineHeadline: 'القصة على خط واحد',
  timelineDescription: 'كل حدث مؤرخ في القصة، بالترتيب، مع مصادره.',
  timelineSummary: ({ count: total, after, crowded }) => [
    'عدد الأحداث: ',
    total,
    ...(after > 0 ? ['، منها بعد المقال: ', after, '.'] : ['.']),
    ...(crowded
      ? [
          after > 0 ? ' ومما قبله يقع ' : ' ويقع منها ',
          crowded.count,
          ...(crowded.days < toldInYears
            ? [' في هذا العدد من الأيام: ', crowded.days]
            : [` في هذه المدة: ${writeSpan(crowded.days)}`]),
          '، ولذلك مُدّ الخط هناك: وحيث يتغير ذلك يقول كم ضعفا من المكان يأخذ اليوم.',
        ]
      : []),
  ],
  opened: (days) =>
    days === null
      ? ['مقياس واحد منتظم، وتحته صف لكل فصل']
      : days < toldInYears
        ? ['مقياس واحد منتظم؛ أيام كثيرة الأحداث رُسمت أكبر: ', days]
        : [`مقياس واحد منتظم؛ مدة كثيرة الأحداث رُسمت أكبر: ${writeSpan(days)}`],
  walkLens: 'أحداث الأيام المرسومة أكبر. تتنقل مفاتيح الأسهم بينها بترتيب الزمن.',
  walkCount: 'نقاط الرسم البياني. تتنقل مفاتيح الأسهم بينها بترتيب الزمن.',
  walked: '{position} من {count}، {what}',
  allChapters: 'كل الفصول',
  onlyOneChapter: 'فصل واحد من الخط',
  countsByMonth: 'الأحداث في الشهر، صف لكل فصل. لكل سنة صفحة خاصة.',
  developmentsCounted: (total) => countOf(total, 'event'),
  timelineOf: (name) => `على الخط: ${name}`,
  timelineOfDescription: (name) => `الأحداث المؤرخة بالترتيب مع مصادرها: ${name}.`,
  wholeLine: 'الخط كله، سنة بعد سنة',
  gear: (speed) => `${number(speed)}×`,
  dateSample: 'تاريخ',
  rejectedTied: 'لا يمكن أن يصح؛ موصول بالتاريخ الذي نتبعه',
  rangeKey: 'دام كل هذه المدة',
  withinKey: 'في وقت ما خلالها',

  day: 'اليوم',
  noLaterCount: 'لم نجد عددا لاحقا',
  reportedTotal: 'معلن',
  theArticleOn: (date) => `المقال، ${date}`,
  theArticleBare: 'المقال',
  afterTheArticle: 'بعد المقال',
  cannotBeRight: 'لا يمكن أن يصح',
  howToRead: 'كيف يُقرأ.',
  countReading: (told, { value, basis, hasArticle, hasPlans }) => [
    ` كل درجة أُعلنت. الحافة تبين ${told[basis]}`,
    ...(value
      ? [
          ': ',
          value.printed,
          ` ${hasArticle ? 'يوم المقال' : 'في النهاية'}${value.isComputed ? ' (مجموعنا)' : ''}`,
        ]
      : []),
    `. ${basis === 'reported' ? '' : 'اللصيقة التي لعدة تواريخ تعطي مجموعنا؛ وكل تاريخ في الجدول. '}${hasPlans ? 'المتقطع: ما خُطط له. ' : ''}يقف الرسم حيث تقف الأعداد. ${told.unknown}`,
  ],
  leftToTable: 'حيث لا مكان للكلمات تكون الأعداد في الجدول وحده.',
  waitedFor: (days) =>
    days < toldInYears
      ? ['الأيام التي مرت قبل أول تغيير: ', days, ' (من حسابنا).']
      : [`ما مر قبل أول تغيير: ${writeSpan(days)} (من حسابنا).`],
  dateByDate: 'تاريخا بتاريخ',
  countCaption: 'الغليظ معلن، والعادي مجموعنا.',
  dateAndReport: 'التاريخ وما أُعلن',
  inAll: 'في المجموع',
  differHow: (low) => ['يبدأ المقياس من ', low, '، لا من الصفر.'],
  onArticleDay: 'يوم المقال',
  atTheEnd: 'في النهاية',
  ourSum: 'مجموعنا',
  nearestWay: 'الأقرب إلى هذه الطريقة في العد',
  pointValue: (value, share) => (share ? `${value}، ${share} من الخطة` : value),
  countSummary: (summary, told) => {
    const { name, hasArticle, value, counted, plan, share, latest } = summary;
    const when = hasArticle ? 'يوم المقال' : `في نهاية المدة (${told.followed})`;
    if (value === null) return [`${name}، ${when}: لم يُعلن شيء.`];
    const areBoth = value.isComputed && counted?.isComputed;
    const mark = ({ isComputed }: CountValue) => (isComputed && !areBoth ? ' (مجموعنا)' : '');
    return [
      `${name}، ${when}: `,
      value.printed,
      ...(counted
        ? [`${mark(value)} ${told.byRounded}، أو `, counted.printed, `${mark(counted)} ${told.byCounted}`]
        : [mark(value)]),
      areBoth ? ' (كلاهما مجموعنا)' : '',
      ...(plan && share ? ['، أي ', share, ' من الخطة (', plan, ')'] : []),
      '.',
      ...(latest ? [` في نهاية المدة (${told.followed}): `, latest.printed, '.'] : []),
    ];
  },

  pledgesSummary: ({ pledging, numbered, arrived, arrivedByEnd }, told, hasArticle) => [
    'التعهد وعد، ولا يدخل في أي مجموع أعلاه. عدد من تعهدوا: ',
    pledging,
    '؛ ومنهم بعدد محدد: ',
    numbered,
    `. ${told.cameFrom} `,
    ...(hasArticle ? [arrived, ' حتى يوم المقال، و'] : []),
    arrivedByEnd,
    ` حتى نهاية المدة (${told.followed}).`,
  ],
  allOf: 'كل',
  ofPledged: 'من',
  figureOf: (figure, who) => `${figure} بحسب ${who}`,
  sides: { for: 'مع', against: 'ضد', abstained: 'امتنعوا' },
  ofWhole: 'من',
  pledged: 'متعهد بهم',
  pledgedLate: 'تعهد عُرف من تقارير لاحقة',
  pledgedNoNumber: 'تعهد، لم نجد عددا',
  noPledge: 'لم نجد تعهدا',
  cameMore: 'لاحقا،',
  cameLater: ({ came }) => `${came} بعد المقال،`,
};
