import type { sourceWords as english } from '../en/sources.ts';
import { languageName, list, number, plural } from './base.ts';

/** The words of the sources, the glossary, the map and the ledger. */
export const sourceWords: typeof english = {
  sourcesHeadline: 'كل المصادر',
  sourcesSummary: 'كل مصدر مع من نشره ومتى، ومدى قربه مما حدث.',
  read: (dates) => `قُرئت: ${list(dates)}.`,
  checked: (date) => `أُعيد فتحه ${date}`,
  undated: 'بلا تاريخ',
  paragraphs: (parts) =>
    `${plural(parts.length, { one: 'الفقرة', two: 'الفقرتان', other: 'الفقرات' })} ${list(parts)}`,
  alsoAt: 'وأيضا في',

  glossaryHeadline: 'كلمات القصة',
  glossarySummary: 'الأسماء والاختصارات كما يستعملها هذا الموقع.',
  languageName,
  placesHeading: 'الأماكن',
  noPosition: 'موقع غير مؤكد',
  whereHappened: 'أين حدث ذلك',
  outsideMap: 'خارج الخريطة',
  liesWithin: (name) => `${name}: في مكان ما داخله`,
  mapUnplaced: (names) =>
    `لا يحدد أي مصدر قرأناه الموقع الدقيق لهذا: ${list(names)}؛ فلا نقطة له على الخريطة.`,
  mapNumbered: (names) =>
    `على الخريطة أيضا: ${names.map((name, index) => `${number(index + 1)} ${name}`).join('، ')}.`,
  mapCredit: (credit, names) => `${credit}: ${list(names)}.`,
  mapOutlines: 'حدود البلدان: Natural Earth، ملك عام.',
  kilometres: (length) => `${number(length)} كم`,

  facts: 'الأرقام',
  figureDescription: (who, status) =>
    `من يذكر هذا الرقم${who && ` (${who})`}، وعلام يستند (${status})، وما يناقضه، وأين يطبعه هذا الموقع.`,
  factsHeadline: 'كل رقم ومن أين جاء',
  factsDescription: 'السجل: كل رقم في القصة مع مصدره وما يناقضه وأين استُعمل.',
  otherFacts: 'أرقام أخرى',
  oneSource: 'مصدر واحد فقط',
  ledgerSummary: ({ facts, oneSource, contested, computed }) => [
    'عدد الأرقام في الموقع، وكل منها مكتوب مرة واحدة: ',
    facts,
    '. ',
    ...(computed > 0 ? ['ومنها من حسابنا: ', computed, '؛ '] : []),
    ...(contested > 0 ? ['وله رقم منافس أو عليه خلاف: ', contested, '؛ '] : []),
    'ويستند إلى مصدر واحد فقط: ',
    oneSource,
    '.',
  ],
  tables: {
    facts: { name: 'الأرقام', description: 'كل رقم في القصة مع مصادره وما ينازعه.' },
    events: { name: 'الأحداث', description: 'كل حدث مع تاريخه بصيغة EDTF ومصادره.' },
    sources: { name: 'المصادر', description: 'كل مصدر مع عنوانه وتاريخه ودرجته.' },
  },
  countTable: (name) => ({
    name,
    description: `${name} يوما بيوم، عمود لكل سلسلة، مع مصادر كل صف.`,
  }),
  openData: 'بيانات مفتوحة',
  openDataNote: (licence) =>
    `الأرقام والأحداث والمصادر نفسها في ملفات، ${licence ? `برخصة ${licence.name}، ` : ''}بالمعرّفات نفسها التي في الصفحات.`,
  schema: 'المخطط',
  citeFile: 'الاستشهاد',
  whoSaysIt: 'من يقوله',
  whoSaysWhat: 'من يقول ماذا',
  speaksAgainst: 'ما يناقضه',
  whereUsed: 'أين استُعمل',
  usedInFormulas: 'في أرقام أخرى فقط.',
  gradePage: (name, page) => (page > 1 ? `${name}، صفحة ${number(page)}` : name),
  citeSources: 'كل المصادر للاستشهاد:',
  gradeDescription: (kind) => `${kind}: ما يقوله كل مصدر بكلماتنا، وما يسنده، وفيم يختلف.`,
  gradeSummary: 'ما يقوله كل مصدر من هذا النوع بكلماتنا، وما يسنده، وفيم يختلف.',
  whatTheySay: 'ما يقوله كل منها',
  moreSources: 'المزيد منها',
  supports: 'يسند',
  differsOn: 'يختلف في',
};
