import { quantity, numbers, dates, number, nameSteps, countOf, writeSpan } from './ar/base.ts';
import { browserWords } from './ar/browser.ts';
import { chartWords } from './ar/charts.ts';
import { fileWords } from './ar/files.ts';
import { sourceWords } from './ar/sources.ts';
import { translationWords } from './ar/translation.ts';
import type { Words } from './words.ts';

/** The words of the interface in Arabic, with Arabic-Indic digits. */
export const ar: Words = {
  language: 'ar',
  locale: 'ar-EG',
  sharedLocale: 'ar_AR',
  label: (name) => `${name}:`,
  comma: '، ',
  semicolon: '؛ ',
  sentence: (words) => `${words}.`,
  aside: (words) => `(${words})`,
  quantity,
  numbers,
  dates,
  number,
  findMisfit: () => null,
  status: {
    reported: 'معلن',
    planned: 'مخطط',
    estimated: 'تقدير',
    computed: 'من حسابنا',
    contested: 'محل خلاف',
    rejected: 'لا يمكن أن يصح',
  },
  grade: {
    P: 'نص رسمي أو أصلي',
    W: 'وكالة أنباء',
    N: 'وسيلة إعلام',
    M: 'نسخة أو صفحة مرجعية',
  },

  skip: 'إلى القصة مباشرة',
  chapters: 'الفصول',
  moreAboutSite: 'المزيد عن هذا الموقع',
  more: 'صفحات أخرى',
  timeline: 'الخط الزمني',
  contested: 'الخلافات',
  sources: 'المصادر',
  glossary: 'المسرد',
  about: 'عن الموقع',
  print: 'طباعة',
  cite: browserWords.share.cite,
  licence: (licence) => (licence ? `النصوص والبيانات: ${licence.name}. الشيفرة: MIT.` : 'الشيفرة: MIT.'),

  inSteps: (total) => `القصة في ${nameSteps(total)}`,
  whyItMatters: 'لماذا يهم هذا.',
  noneYet: 'ليس بعد',
  whereItStands: 'أين وصلت الأمور',
  startHere: 'ابدأ من هنا',
  followedFrom: 'ما أدى إليه',
  followedBy: 'ما تلاه',
  allDevelopments: (total) => (total === 1 ? 'الحدث الوحيد' : `كل الأحداث (${number(total)})`),
  allSources: (total) => (total === 1 ? 'المصدر الوحيد' : `كل المصادر (${number(total)})`),
  whatIsDisputed: 'ما عليه خلاف',
  chaptersForMore: 'الفصول، لمن أراد المزيد',
  keyFigures: 'أرقام أساسية',
  formSaysCertainty: 'شكل الرقم يدل على مدى التيقن منه:',
  sourcesPart: 'حيث تختلف المصادر',
  allContested: (total) =>
    total === 1 ? ['النقطة الوحيدة التي تحققنا منها'] : ['كل النقاط التي تحققنا منها (', total, ')'],
  onOneLine: 'القصة على خط واحد',
  lineExplained: (line) => {
    if (!line) return 'يجري الزمن نزولا في الصفحة.';
    const { name, isFromZero, isToPlan } = line;
    return `يجري الزمن نزولا في الصفحة. ${
      isFromZero
        ? `بُعد الخط عن الحافة اليسرى يبين ما أُعلن حتى ذلك الحين (${name})؛ ولا يُرسم بعد آخر إعلان`
        : `كلما كان الخط أبعد إلى اليمين كان ما أُعلن حتى ذلك الحين (${name}) أكبر؛ ولا يُرسم بعد آخر إعلان`
    }${isToPlan ? '؛ وعرض الصفحة هو الخطة.' : '.'}`;
  },
  knowledge: (article, followed) =>
    article === null
      ? `تُتابَع القصة حتى ${followed}.`
      : `تُروى القصة حتى يوم المقال الذي بدأت به (${article})؛ وما جاء بعده مرسوم باهتا.`,

  chapterOf: (position, total) => ['الفصل ', position, ' من ', total],
  entryOf: (position, total) => [position, ' من ', total],
  background: 'خلفية',
  developments: 'ما حدث',
  inCharts: 'في رسوم بيانية',
  afterArticle: 'بعد المقال',
  afterArticleNote: 'ما جاء بعد يوم المقال.',
  afterArticleLine: 'ما جاء بعد يوم المقال، مرسوما باهتا؛ ولأيامه طول آخر.',
  sinceThen: 'حدث هذا بعد نشر المقال.',
  outcome: 'ما آل إليه',
  dateInferred: 'مستنتج',
  inferredBecause: 'كيف استُنتج التاريخ',
  opensCount: 'ما يبدأ به العدد',
  changesCount: 'ما يغيره في العدد',
  saidToChange: 'ما كان سيغيره في العدد',
  previous: 'قبله',
  next: 'بعده',
  place: 'المكان',
  speaker: 'من يقوله',

  disputed: 'المصادر مختلفة',
  sourcesDisagree: 'المصادر مختلفة',
  weFollow: 'الأقوى سندا',
  theArticle: 'المقال',
  concerns: 'يخص',
  but: 'لكن أيضا:',
  notes: 'ملاحظات على الأرقام',
  ledgerEntry: 'المصادر والاستعمالات',
  close: 'إغلاق',
  ladderStrokes: 'كل شرطة بواحد.',
  ladderBars: 'كلما طال العمود كبر الرقم.',
  ladderOpenStrokes: 'خطوط دقيقة في النهاية: هذا العدد على الأقل.',
  ladderOpenBars: 'خطوط دقيقة في النهاية: هذا القدر على الأقل.',
  ladderAside: 'الرمادي: يعدّ شيئا آخر.',
  ladderAfter: 'الباهت: عُدّ بعد المقال.',
  daysLater: (days) => `بعد ${writeSpan(days)}`,
  daysEarlier: (days) => `قبل ${writeSpan(days)}`,
  days: (days) => (days < 3 * 365 ? countOf(days, 'day') : writeSpan(days)),
  apart: 'الفارق، من حسابنا',
  axisRejected: ({ speaker, printed, followed, distance, hasReasons }) =>
    `<b>تاريخ لا يمكن أن يصح.</b> التاريخ المطبوع (${speaker ?? 'المقال'}): ${printed}؛ والذي نتبعه: ${followed}${
      distance ? `، والفارق ${distance} (من حسابنا)` : ''
    }.${hasReasons ? ' تحت الخط ما يناقض التاريخ المطبوع.' : ''}`,
  axisOutcome: ({ planned, outcome, date, order, distance }) =>
    `<b>المخطط:</b> ${planned}. <b>ما آل إليه،</b> ${
      { before: 'قبل ذلك الوقت', within: 'في ذلك الوقت', after: 'بعد ذلك الوقت' }[order]
    }${distance ? `، بفارق ${distance} (من حسابنا)` : ''}: ${outcome}، ${date}.`,
  contestedHeadline: 'ما تختلف فيه المصادر',
  contestedSummary: (hasArticle) =>
    `${hasArticle ? 'المقال إلى جانب ما ذكره آخرون.' : 'ما يقوله كل مصدر، جنبا إلى جنب.'} لا شيء يُحسم في صمت: كل نقطة تقول ما نتبعه ولماذا.`,

  ...sourceWords,
  ...chartWords,
  ...fileWords,
  ...translationWords,
  browser: browserWords,
};
