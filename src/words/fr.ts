import { quantity, numbers, dates, number, nameNumber, plural, count, writeSpan } from './fr/base.ts';
import { browserWords } from './fr/browser.ts';
import { chartWords } from './fr/charts.ts';
import { findMisfit } from './fr/fit.ts';
import { fileWords } from './fr/files.ts';
import { sourceWords } from './fr/sources.ts';
import { translationWords } from './fr/translation.ts';
import type { Words } from './words.ts';

/** The words of the interface in French. */
export const fr: Words = {
  language: 'fr',
  locale: 'fr',
  sharedLocale: 'fr_FR',
  label: (name) => `${name} :`,
  comma: ', ',
  semicolon: ' ; ',
  sentence: (words) => `${words}.`,
  aside: (words) => `(${words})`,
  quantity,
  numbers,
  dates,
  number,
  findMisfit,
  status: {
    reported: 'rapporté',
    planned: 'prévu',
    estimated: 'estimation',
    computed: 'calculé par nous',
    contested: 'contesté',
    rejected: 'ne peut être exact',
  },
  grade: {
    P: 'Texte officiel ou de première main',
    W: 'Agence de presse',
    N: 'Média',
    M: 'Copie ou page de référence',
  },

  skip: 'Aller au récit',
  chapters: 'Chapitres',
  moreAboutSite: 'En savoir plus sur ce site',
  more: 'Autres pages',
  timeline: 'Chronologie',
  contested: 'Désaccords',
  sources: 'Sources', // as in English
  glossary: 'Glossaire',
  about: 'À propos',
  print: 'Imprimer',
  cite: browserWords.share.cite,
  licence: (licence) => (licence ? `Textes et données : ${licence.name}. Code : MIT.` : 'Code : MIT.'),

  inSteps: (steps) => `Le récit en ${nameNumber(steps)} ${plural(steps, { one: 'étape', other: 'étapes' })}`,
  whyItMatters: 'Pourquoi c’est important.',
  noneYet: 'pas encore',
  whereItStands: 'Où en sont les choses',
  startHere: 'Commencer ici',
  followedFrom: 'Ce qui y a mené',
  followedBy: 'Ce qui a suivi',
  allDevelopments: (total) =>
    plural(total, { one: 'L’unique événement', other: `Les ${number(total)} événements` }),
  allSources: (total) => plural(total, { one: 'L’unique source', other: `Les ${number(total)} sources` }),
  whatIsDisputed: 'Ce qui est contesté',
  chaptersForMore: 'Les chapitres, pour aller plus loin',
  keyFigures: 'Chiffres clés',
  formSaysCertainty: 'La forme d’un chiffre dit à quel point il est sûr :',
  sourcesPart: 'Là où les sources se contredisent',
  allContested: (total) =>
    total === 1
      ? ['Le seul point que nous avons vérifié']
      : ['Les ', total, ' points que nous avons vérifiés'],
  onOneLine: 'Le récit sur une seule ligne',
  lineExplained: (line) => {
    if (!line) return 'Le temps s’écoule de haut en bas de la page.';
    const { name, isFromZero, isToPlan } = line;
    return `Le temps s’écoule de haut en bas de la page. ${
      isFromZero
        ? `L’écart entre la ligne et le bord gauche montre ce qui était rapporté à cette date (${name}) ; après le dernier chiffre rapporté, elle n’est plus tracée`
        : `Plus la ligne est à droite, plus le nombre rapporté à cette date (${name}) est élevé ; après le dernier chiffre rapporté, elle n’est plus tracée`
    }${isToPlan ? ' ; la page est aussi large que le plan.' : '.'}`;
  },
  knowledge: (article, followed) =>
    article === null
      ? `Le récit est suivi jusqu’à cette date : ${followed}.`
      : `Le récit est raconté jusqu’au jour de l’article dont il part (${article}) ; ce qui est venu ensuite est dessiné en plus pâle.`,

  chapterOf: (position, total) => ['Chapitre ', position, ' sur ', total],
  entryOf: (position, total) => [position, ' sur ', total],
  background: 'Contexte',
  developments: 'Ce qui s’est passé',
  inCharts: 'En graphiques',
  afterArticle: 'Après l’article',
  afterArticleNote: 'Ce qui est venu après le jour de l’article.',
  afterArticleLine:
    'Ce qui est venu après le jour de l’article, dessiné en plus pâle ; ses jours ont une autre longueur.',
  sinceThen: 'Cela s’est passé après la publication de l’article.',
  outcome: 'Ce qu’il en est advenu',
  dateInferred: 'déduite',
  inferredBecause: 'Comment la date a été déduite',
  opensCount: 'Ce par quoi le décompte commence',
  changesCount: 'Ce que cela change au décompte',
  saidToChange: 'Ce que cela devait changer au décompte',
  previous: 'Avant',
  next: 'Après',
  place: 'Lieu',
  speaker: 'Qui le dit',

  disputed: 'les sources se contredisent',
  sourcesDisagree: 'les sources se contredisent',
  weFollow: 'Le mieux étayé',
  theArticle: 'L’article',
  concerns: 'Concerne',
  but: 'mais aussi :',
  notes: 'Notes sur les chiffres',
  ledgerEntry: 'Sources et usages',
  close: 'Fermer',
  ladderStrokes: 'Chaque trait vaut une unité.',
  ladderBars: 'Plus la barre est longue, plus le chiffre est élevé.',
  ladderOpenStrokes: 'Traits fins à la fin : au moins ce nombre.',
  ladderOpenBars: 'Traits fins à la fin : au moins autant.',
  ladderAside: 'Gris : on y compte autre chose.',
  ladderAfter: 'Pâle : compté après l’article.',
  daysLater: (days) => `${writeSpan(days)} plus tard`,
  daysEarlier: (days) => `${writeSpan(days)} plus tôt`,
  days: (days) => (days < 3 * 365 ? count(days, { one: 'jour', other: 'jours' }) : writeSpan(days)),
  apart: 'd’écart, calculé par nous',
  axisRejected: ({ speaker, printed, followed, distance, hasReasons }) =>
    `<b>Une date qui ne peut être exacte.</b> Date imprimée (${speaker ?? 'l’article'}) : ${printed} ; date que nous suivons : ${followed}${
      distance ? `, soit ${distance} d’écart (calculé par nous)` : ''
    }.${hasReasons ? ' Sous la ligne figure ce qui contredit la date imprimée.' : ''}`,
  axisOutcome: ({ planned, outcome, date, order, distance }) =>
    `<b>Prévu :</b> ${planned}. <b>Ce qu’il en est advenu,</b> ${
      { before: 'avant ce moment', within: 'dans ce délai', after: 'après ce moment' }[order]
    }${distance ? `, à ${distance} d’écart (calculé par nous)` : ''} : ${outcome}, ${date}.`,
  contestedHeadline: 'Ce sur quoi les sources se contredisent',
  contestedSummary: (hasArticle) =>
    `${hasArticle ? 'L’article à côté de ce que d’autres ont rapporté.' : 'Ce que dit chaque source, côte à côte.'} Rien n’est tranché en silence : chaque point dit ce que nous suivons et pourquoi.`,

  ...sourceWords,
  ...chartWords,
  ...fileWords,
  ...translationWords,
  browser: browserWords,
};
