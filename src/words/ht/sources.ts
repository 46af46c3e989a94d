import { whereAny } from '../sentence.ts';
import type { sourceWords as english } from '../en/sources.ts';
import { languageName, list, number } from './base.ts';

/** The words of the sources, the glossary, the map and the ledger. */
export const sourceWords: typeof english = {
  sourcesHeadline: 'Chak sous',
  sourcesSummary: 'Pou chak: kiyès ki pibliye l, ki lè, ak nan ki pwen li pre sa ki te pase a.',
  read: (dates) => `Nou li yo: ${list(dates)}.`,
  checked: (date) => `relouvri ${date}`,
  undated: 'san dat',
  paragraphs: (parts) => `paragraf ${list(parts)}`,
  alsoAt: 'Li disponib tou sou',

  glossaryHeadline: 'Mo istwa a',
  glossarySummary: 'Non ak abrevyasyon jan sit sa a sèvi ak yo.',
  languageName,
  placesHeading: 'Kote yo',
  noPosition: 'pa gen pozisyon verifye',
  whereHappened: 'Ki kote sa te pase',
  outsideMap: 'andeyò kat la',
  liesWithin: (name) => `${name}: yon kote anndan l`,
  mapUnplaced: (names) =>
    `Okenn sous nou li pa bay yon pozisyon egzak pou ${list(names)}; kidonk pa gen pwen pou ${names.length === 1 ? 'li' : 'yo'} sou kat la.`,
  mapNumbered: (names) => `Sou kat la tou: ${names.map((name, index) => `${index + 1} ${name}`).join(', ')}.`,
  mapCredit: (credit, names) => `${credit}: ${list(names)}.`,
  mapOutlines: 'Kontou peyi yo: Natural Earth, domèn piblik.',
  kilometres: (length) => `${number(length)} km`,

  facts: 'Chif',
  figureDescription: (who, status) =>
    `Kiyès ki bay chif sa a${who && ` (${who})`}, sou kisa li chita (${status}), sa ki kontredi l, ak ki kote li parèt sou sit sa a.`,
  factsHeadline: 'Chak chif, ak ki kote li soti',
  factsDescription: 'Rejis la: chak chif istwa a ak sous li, sa ki kontredi l ak ki kote li sèvi.',
  otherFacts: 'Lòt chif',
  oneSource: 'yon sèl sous',
  ledgerSummary: ({ facts, oneSource, contested, computed }) => [
    'Sit la bay ',
    facts,
    facts === 1 ? ' chif, ki ekri yon sèl fwa. ' : ' chif, chak ekri yon sèl fwa. ',
    ...whereAny(computed, ` ladan yo, se nou ki kalkile ${computed === 1 ? 'l' : 'yo'} apati lòt chif; `),
    ...whereAny(
      contested,
      contested === 1
        ? ' gen yon lòt chif ki kontredi l oswa gen dezakò sou li; '
        : ' gen yon lòt chif ki kontredi yo oswa gen dezakò sou yo; ',
    ),
    oneSource,
    ' chita sou yon sèl sous.',
  ],
  tables: {
    facts: { name: 'chif', description: 'Chak chif istwa a, ak sous li yo ak sa ki kontredi l.' },
    events: { name: 'evènman', description: 'Chak evènman, ak dat li an EDTF ak sous li yo.' },
    sources: { name: 'sous', description: 'Chak sous, ak adrès li, dat li ak kategori li.' },
  },
  countTable: (name) => ({
    name,
    description: `${name}, jou pa jou, yon kolòn pou chak seri, ak sous chak liy.`,
  }),
  openData: 'Done ouvè',
  openDataNote: (licence) =>
    `Menm chif, evènman ak sous yo kòm fichye, ${licence ? `anba ${licence.name}, ` : ''}ak menm idantifyan ak paj yo.`,
  schema: 'chema',
  citeFile: 'Site li',
  whoSaysIt: 'Kiyès ki di sa',
  whoSaysWhat: 'Kiyès ki di kisa',
  speaksAgainst: 'Sa ki kontredi l',
  whereUsed: 'Ki kote li sèvi',
  usedInFormulas: 'Nan lòt chif sèlman.',
  gradePage: (name, page) => (page > 1 ? `${name}, paj ${page}` : name),
  citeSources: 'Tout sous yo, pou site:',
  gradeDescription: (kind) => `${kind}: sa chak sous di, nan mo pa nou, sa li soutni, ak kote li diferan.`,
  gradeSummary: 'Sa chak sous kalite sa a di, nan mo pa nou, sa li soutni, ak kote li diferan.',
  whatTheySay: 'Sa chak ladan yo di',
  moreSources: 'Lòt ankò',
  supports: 'Soutni',
  differsOn: 'Diferan sou',
};
