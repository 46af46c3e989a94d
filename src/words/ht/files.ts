import type { fileWords as english } from '../en/files.ts';
import { number } from './base.ts';

/** The words of corrections, of what is taken along, and of paper. */
export const fileWords: typeof english = {
  corrections: 'Koreksyon',
  correctionsHeadline: 'Kote nou te fè erè',
  correctionsSummary:
    'Chak koreksyon di sa ki te ekri, sa ki ekri kounye a ak poukisa. Sa ki pi nouvo yo vini an premye.',
  noCorrections: 'Jiska prezan pa t gen bezwen koreksyon.',
  corrected: (date) => `Korije: ${date}.`,
  was: 'Li te di:',
  now: 'Kounye a li di:',
  correctionsFeed: 'Koreksyon yo kòm fil',
  follow: 'Swiv epi pote ale',
  followNote:
    'Fil yo gen chak evènman an antye, ak sous li yo. Chak paj egziste tou kòm tèks senp an Markdown: mete .md nan plas ba oblik la nan fen adrès li.',
  rssFeed: 'Fil RSS',
  jsonFeed: 'Fil JSON',
  calendar: 'Kalandriye evènman yo',
  software: 'Lojisyèl',
  softwareNote:
    'Se ak pakè sa yo sit la bati; yo klase dapre lisans yo. Lektè yo pa resevwa okenn kòd ki soti ladan yo.',
  lastChanged: 'Dènye chanjman:',

  cardEntry: (kicker, title) => `${kicker}: ${title}, sou yon sèl liy`,
  cardLine: (title) => `${title}: chak jou sou yon sèl liy`,
  cardFork: (title) => `${title}: yon liy ki divize`,
  cardChart: (title, now, plan) => (plan ? `${title}: ${now} sou ${plan}` : `${title}: ${now}`),
  cardPoints: () => 'pwen nou verifye',

  takeAway: 'Pote l ale:',
  storyOnLine: (story) => `${story}: istwa a sou yon sèl liy`,
  embedSummary: 'Mete l sou pwòp paj ou',
  embedNote:
    'Kad la mache jan li ye a. Skrip la ba li wotè sa li montre a; pa mete l kote yo pa pèmèt skrip.',
  embedTitle: (name) => `${name}, pou mete sou yon lòt paj`,
  embedSources: (article, others) => {
    if (article === null) return ['Sous: ', others, ', nan lis ki ak istwa a.'];
    return others === 0 ? [`Sous: ${article}.`] : [`Sous: ${article}; `, others, ' anplis.'];
  },
  embedWhole: 'Li tout istwa a, ak chak sous',
  mapTitle: (story) => `${story}: ki kote sa te pase`,
  mapSpan: (from, to) => `Kote evènman yo te fèt, soti ${from} rive ${to}.`,
  pictureSource: (article, others) => {
    if (article === null) return `Sous: ${number(others)}, nan adrès ki anba a.`;
    return others === 0
      ? `Sous: ${article}.`
      : `Sous: ${article}; ${number(others)} anplis, nan adrès ki anba a.`;
  },

  linkTo: (heading) => `Lyen pou “${heading}”`,
  printHeadline: 'Tout istwa a sou papye',
  contents: 'Sa ki ladan l',
  pageWeighs: (kilobytes) => `Paj sa a: ${kilobytes} Ko`,
  printedFrom: 'Enprime apati',
  qrOf: 'Kòd QR adrès la',
  version: 'Vèsyon',
  citation: ({ title, site, version, address }) =>
    `${[
      `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`,
      site,
      ...(version ? [`vèsyon ${version.hash}`, version.date] : []),
      address,
    ].join(', ')}.`,
  onTheWeb: 'Sou entènèt',
  colophon: 'Kolofon',
  howMade: 'Ki jan nou fè sa',
  howPrinted:
    'Yon navigatè enprime l apati yon sèl paj sit la, ak règ li pou papye. Ti chif apre mo yo se sous; sa ki gen yon n yo se nòt sou chif.',
  inOneFile: 'Menm bagay la nan yon sèl fichye, pou li ak pase bay san entènèt:',
  asBook: 'An EPUB, pou aparèy ki fèt pou li liv',
  inOneFileLink: 'Nan yon sèl fichye, pou pase bay',
  asPdf: 'An PDF',
  onOnePageDescription: 'Istwa a an kèk etap, chak ak imaj li, sou yon fèy pou enprime epi distribye.',
  onOnePage: 'Sou yon paj, pou distribye',
  faceCredit: 'Tit yo: Sofia Sans Extra Condensed, SIL Open Font License.',
  printDescription: 'Chak chapit, evènman, dezakò, sous ak mo sou yon sèl paj, pou papye oswa pou sere.',
  moved: 'Paj sa a chanje adrès',
  movedTo: 'Kounye a li isit la:',
  notFound: 'Paj sa a pa la',
  notFoundNote: 'Petèt adrès la mal ekri. Yon sèl pa, epi w ap jwenn tout sa ki nan istwa a:',
  notReached: 'Nou pa rive jwenn paj sa a',
  notReachedNote:
    'Pa gen koneksyon, oswa yon lòt bagay reponn nan plas sit sa a; epi paj sa a pa sere sou aparèy sa a.',
  notReachedWhole: 'Li tout istwa a sou yon sèl paj',
};
