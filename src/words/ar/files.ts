import type { fileWords as english } from '../en/files.ts';
import { plural } from './base.ts';

/** The words of corrections, of what is taken along, and of paper. */
export const fileWords: typeof english = {
  corrections: 'تصويبات',
  correctionsHeadline: 'ما أخطأنا فيه',
  correctionsSummary: 'كل تصويب يقول ما كان مطبوعا وما هو الآن ولماذا. الأحدث أولا.',
  noCorrections: 'لم تلزم تصويبات حتى الآن.',
  corrected: (date) => `صُوّب في ${date}.`,
  was: 'كان يقول:',
  now: 'وهو الآن يقول:',
  correctionsFeed: 'التصويبات كخلاصة',
  follow: 'للمتابعة والأخذ',
  followNote:
    'في الخلاصات كل حدث كاملا مع مصادره. ولكل صفحة أيضا نص بسيط بصيغة Markdown: ضع ‎.md مكان الشرطة في آخر عنوانها.',
  rssFeed: 'خلاصة RSS',
  jsonFeed: 'خلاصة JSON',
  calendar: 'تقويم الأحداث',
  software: 'البرمجيات',
  softwareNote: 'هذه الحزم تبني الموقع، مرتبة بحسب رخصها. ولا يصل القراء شيء من شيفرتها.',
  lastChanged: 'آخر تغيير:',

  cardEntry: (kicker, title) => `${kicker}: ${title}، على خط واحد`,
  cardLine: (title) => `${title}: كل يوم على خط واحد`,
  cardFork: (title) => `${title}: خط يتفرع`,
  cardChart: (title, now, plan) => (plan ? `${title}: ${now} من ${plan}` : `${title}: ${now}`),
  cardPoints: (total) =>
    plural(total, {
      one: 'نقطة تحققنا منها',
      two: 'نقطتان تحققنا منهما',
      few: 'نقاط تحققنا منها',
      other: 'نقطة تحققنا منها',
    }),

  takeAway: 'خذها معك:',
  storyOnLine: (story) => `${story}: القصة على خط واحد`,
  embedSummary: 'ضعه في صفحتك',
  embedNote:
    'يعمل الإطار كما هو. والبرنامج النصي يجعل ارتفاعه بقدر ما يعرض؛ فاتركه حيث لا يُسمح بالبرامج النصية.',
  embedTitle: (name) => `${name}، للتضمين`,
  embedSources: (article, others) => {
    if (article === null) return ['المصادر: ', others, '، مذكورة مع القصة.'];
    return others === 0 ? [`المصدر: ${article}.`] : [`المصادر: ${article}؛ ومعه `, others, '.'];
  },
  embedWhole: 'اقرأ القصة كلها مع كل مصدر',
  mapTitle: (story) => `${story}: أين حدث ذلك`,
  mapSpan: (from, to) => `أماكن الأحداث من ${from} إلى ${to}.`,
  pictureSource: (article, others) => {
    if (article === null) return `المصادر: ${others}، في العنوان أدناه.`;
    return others === 0 ? `المصدر: ${article}.` : `المصادر: ${article}؛ ومعه ${others}، في العنوان أدناه.`;
  },

  linkTo: (heading) => `رابط إلى «${heading}»`,
  printHeadline: 'القصة كلها على الورق',
  contents: 'المحتويات',
  pageWeighs: (kilobytes) => `هذه الصفحة: ${kilobytes} ك.ب`,
  printedFrom: 'طُبع من',
  qrOf: 'رمز QR للعنوان',
  version: 'النسخة',
  citation: ({ title, site, version, address }) =>
    `${[
      `«${title.replaceAll('«', '“').replaceAll('»', '”')}»`,
      site,
      ...(version ? [`نسخة ${version.hash}`, version.date] : []),
      address,
    ].join('، ')}.`,
  onTheWeb: 'على الشبكة',
  colophon: 'بيانات الإعداد',
  howMade: 'كيف أُعدّ هذا',
  howPrinted:
    'طبعه متصفح من صفحة واحدة في الموقع، بقواعدها للورق. الأرقام الصغيرة بعد الكلمات مصادر؛ وما معه n ملاحظات على الأرقام.',
  inOneFile: 'الشيء نفسه في ملف واحد، للقراءة والتمرير دون شبكة:',
  asBook: 'بصيغة EPUB لأجهزة القراءة',
  inOneFileLink: 'في ملف واحد للتمرير',
  asPdf: 'بصيغة PDF',
  onOnePageDescription: 'القصة في خطوات قليلة، لكل منها صورتها، على ورقة واحدة للطباعة والتوزيع.',
  onOnePage: 'في صفحة واحدة للتوزيع',
  faceCredit: 'العناوين: Sofia Sans Extra Condensed، رخصة SIL Open Font License.',
  printDescription: 'كل فصل وحدث وخلاف ومصدر ومصطلح في صفحة واحدة، للورق أو للحفظ.',
  moved: 'انتقلت هذه الصفحة',
  movedTo: 'وهي الآن هنا:',
  notFound: 'هذه الصفحة ليست هنا',
  notFoundNote: 'لعل في العنوان خطأ. كل ما في القصة على بعد خطوة:',
  notReached: 'لم يُوصل إلى هذه الصفحة',
  notReachedNote: 'لا اتصال، أو يجيب شيء آخر مكان هذا الموقع؛ وهذه الصفحة غير محفوظة على هذا الجهاز.',
  notReachedWhole: 'اقرأ القصة كلها في صفحة واحدة',
};
