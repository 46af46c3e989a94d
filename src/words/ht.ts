import { findMisfit, quantity, numbers, dates, number, nameNumber, writeSpan } from './ht/base.ts';
import { browserWords } from './ht/browser.ts';
import { chartWords } from './ht/charts.ts';
import { fileWords } from './ht/files.ts';
import { sourceWords } from './ht/sources.ts';
import { translationWords } from './ht/translation.ts';
import type { Words } from './words.ts';

/** The words of the interface in Creole; its nouns have one form for every number. */
export const ht: Words = {
  language: 'ht',
  locale: 'fr-HT',
  sharedLocale: 'ht_HT',
  label: (name) => `${name}:`,
  comma: ', ',
  semicolon: '; ',
  sentence: (words) => `${words}.`,
  aside: (words) => `(${words})`,
  quantity,
  numbers,
  dates,
  number,
  findMisfit,
  status: {
    reported: 'rapòte',
    planned: 'prevwa',
    estimated: 'estimasyon',
    computed: 'se nou ki kalkile l',
    contested: 'gen dezakò',
    rejected: 'pa ka kòrèk',
  },
  grade: {
    P: 'Tèks ofisyèl oswa sous premye men',
    W: 'Ajans laprès',
    N: 'Medya',
    M: 'Kopi oswa paj referans',
  },

  skip: 'Ale dirèk nan istwa a',
  chapters: 'Chapit',
  moreAboutSite: 'Plis sou sit sa a',
  more: 'Lòt paj',
  timeline: 'Kwonoloji',
  contested: 'Dezakò',
  sources: 'Sous',
  glossary: 'Glosè',
  about: 'Apwopo',
  print: 'Enprime',
  cite: browserWords.share.cite,
  licence: (licence) => (licence ? `Tèks ak done: ${licence.name}. Kòd: MIT.` : 'Kòd: MIT.'),

  inSteps: (steps) => `Istwa a an ${nameNumber(steps)} etap`,
  whyItMatters: 'Poukisa sa enpòtan.',
  noneYet: 'poko genyen',
  whereItStands: 'Kote bagay yo ye kounye a',
  startHere: 'Kòmanse isit la',
  followedFrom: 'Sa ki mennen nan sa',
  followedBy: 'Sa ki vin apre',
  allDevelopments: (total) => (total === 1 ? 'Sèl evènman an' : `Tout evènman yo (${number(total)})`),
  allSources: (total) => (total === 1 ? 'Sèl sous la' : `Tout sous yo (${number(total)})`),
  whatIsDisputed: 'Kote gen dezakò',
  chaptersForMore: 'Chapit yo, pou plis detay',
  keyFigures: 'Chif prensipal yo',
  formSaysCertainty: 'Fòm yon chif montre nan ki pwen li sèten:',
  sourcesPart: 'Kote sous yo pa dakò',
  allContested: (total) =>
    total === 1 ? ['Sèl pwen nou verifye a'] : ['Tout pwen nou verifye yo (', total, ')'],
  onOneLine: 'Istwa a sou yon sèl liy',
  lineExplained: (line) => {
    if (!line) return 'Sou paj la, tan an soti anwo desann anba.';
    const { name, isFromZero, isToPlan } = line;
    return `Sou paj la, tan an soti anwo desann anba. ${
      isFromZero
        ? `Distans ant liy lan ak bò gòch la montre sa yo te rapòte jiska lè sa a (${name}); apre dènye rapò a, yo pa trase liy lan ankò`
        : `Plis liy lan adwat, plis kantite yo te rapòte jiska lè sa a wo (${name}); apre dènye rapò a, yo pa trase liy lan ankò`
    }${isToPlan ? '; paj la laj kou plan an.' : '.'}`;
  },
  knowledge: (article, followed) =>
    article === null
      ? `Nou swiv istwa a jiska dat sa a: ${followed}.`
      : `Nou rakonte istwa a jiska ${article}, jou atik nou te kòmanse avè l la te soti; sa ki vin apre desinen pi pal.`,

  chapterOf: (position, total) => ['Chapit ', position, ' sou ', total],
  entryOf: (position, total) => [position, ' sou ', total],
  background: 'Kontèks',
  developments: 'Sa ki pase',
  inCharts: 'An grafik',
  afterArticle: 'Apre atik la',
  afterArticleNote: 'Sa ki vin apre jou atik la.',
  afterArticleLine: 'Sa ki vin apre jou atik la desinen pi pal; jou li yo pa gen menm longè.',
  sinceThen: 'Sa te rive apre atik la te pibliye.',
  outcome: 'Sa ki rive apre',
  dateInferred: 'nou dedui l',
  inferredBecause: 'Ki jan nou dedui dat la',
  opensCount: 'Ak kisa kont lan kòmanse',
  changesCount: 'Sa li chanje nan kont lan',
  saidToChange: 'Sa li te dwe chanje nan kont lan',
  previous: 'Anvan',
  next: 'Apre',
  place: 'Kote',
  speaker: 'Kiyès ki di sa',

  disputed: 'sous yo pa dakò',
  sourcesDisagree: 'sous yo pa dakò',
  weFollow: 'Sa ki gen plis prèv',
  theArticle: 'Atik la',
  concerns: 'Konsène',
  but: 'men tou:',
  notes: 'Nòt sou chif yo',
  ledgerEntry: 'Sous ak itilizasyon',
  close: 'Fèmen',
  ladderStrokes: 'Chak ti ba vo youn.',
  ladderBars: 'Plis ba a long, plis chif la wo.',
  ladderOpenStrokes: 'Ti liy fen nan bout la: omwen kantite sa a.',
  ladderOpenBars: 'Ti liy fen nan bout la: omwen kantite sa a.',
  ladderAside: 'Gri: li konte yon lòt bagay.',
  ladderAfter: 'Pi pal: konte apre atik la.',
  daysLater: (days) => `${writeSpan(days)} apre`,
  daysEarlier: (days) => `${writeSpan(days)} anvan`,
  days: (days) => (days < 3 * 365 ? `${number(days)} jou` : writeSpan(days)),
  apart: 'diferans, se nou ki kalkile l',
  axisRejected: ({ speaker, printed, followed, distance, hasReasons }) =>
    `<b>Yon dat ki pa ka kòrèk.</b> Dat ki enprime (${speaker ?? 'atik la'}): ${printed}; dat nou swiv: ${followed}${
      distance ? `, ${distance} diferans (se nou ki kalkile l)` : ''
    }.${hasReasons ? ' Anba liy lan gen sa ki kontredi dat ki enprime a.' : ''}`,
  axisOutcome: ({ planned, outcome, date, order, distance }) =>
    `<b>Yo te prevwa:</b> ${planned}. <b>Sa ki rive,</b> ${
      { before: 'anvan lè sa a', within: 'nan lè sa a', after: 'apre lè sa a' }[order]
    }${distance ? `, ${distance} diferans (se nou ki kalkile l)` : ''}: ${outcome}, ${date}.`,
  contestedHeadline: 'Sou kisa sous yo pa dakò',
  contestedSummary: (hasArticle) =>
    `${hasArticle ? 'Sa atik la di ak sa lòt moun rapòte, youn bò kote lòt.' : 'Sa chak sous di, youn bò kote lòt.'} Nou pa tranche anyen an silans: chak pwen di sa nou swiv ak poukisa.`,

  ...sourceWords,
  ...chartWords,
  ...fileWords,
  ...translationWords,
  browser: browserWords,
};
