import type { fileWords as english } from '../en/files.ts';
import { count, plural } from './base.ts';

/** The words of corrections, of what is taken along, and of paper. */
export const fileWords: typeof english = {
  corrections: 'Corrections', // as in English
  correctionsHeadline: 'Nos erreurs',
  correctionsSummary:
    'Chaque correction dit ce qui était imprimé, ce qui figure maintenant et pourquoi. Les plus récentes d’abord.',
  noCorrections: 'Aucune correction n’a été nécessaire jusqu’ici.',
  corrected: (date) => `Corrigé : ${date}.`,
  was: 'On lisait :',
  now: 'On lit maintenant :',
  correctionsFeed: 'Les corrections en flux',
  follow: 'Suivre et emporter',
  followNote:
    'Les flux contiennent chaque événement en entier, avec ses sources. Chaque page existe aussi en texte simple, en Markdown : remplacez par .md la barre oblique à la fin de son adresse.',
  rssFeed: 'Flux RSS',
  jsonFeed: 'Flux JSON',
  calendar: 'Calendrier des événements',
  software: 'Logiciels',
  softwareNote:
    'Ces paquets servent à construire le site ; ils sont classés par licence. Rien de leur code n’arrive chez les lecteurs.',
  lastChanged: 'Dernière modification :',

  cardEntry: (kicker, title) => `${kicker} : ${title}, sur une seule ligne`,
  cardLine: (title) => `${title} : chaque jour sur une seule ligne`,
  cardFork: (title) => `${title} : une ligne qui bifurque`,
  cardChart: (title, now, plan) => `${title} : ${now}${plan ? ` ; prévu : ${plan}` : ''}`,
  cardPoints: (total) =>
    plural(total, { one: 'point que nous avons vérifié', other: 'points que nous avons vérifiés' }),

  takeAway: 'À emporter :',
  storyOnLine: (story) => `${story} : le récit sur une seule ligne`,
  embedSummary: 'À mettre sur votre propre page',
  embedNote:
    'Le cadre fonctionne tel quel. Le script lui donne la hauteur de ce qu’il montre ; ne le mettez pas là où les scripts ne sont pas admis.',
  embedTitle: (name) => `${name}, à intégrer`,
  embedSources: (article, others) => {
    if (article === null)
      return [
        plural(others, { one: 'Source : ', other: 'Sources : ' }),
        others,
        plural(others, { one: ', indiquée avec le récit.', other: ', indiquées avec le récit.' }),
      ];
    return others === 0
      ? [`Source : ${article}.`]
      : [`Sources : ${article} ; `, others, plural(others, { one: ' autre.', other: ' autres.' })];
  },
  embedWhole: 'Lire tout le récit, avec chaque source',
  mapTitle: (story) => `${story} : où cela s’est passé`,
  mapSpan: (from, to) => `Lieux des événements. Début : ${from} ; fin : ${to}.`,
  pictureSource: (article, others) => {
    if (article === null)
      return `${plural(others, { one: 'Source', other: 'Sources' })} : ${others}, à l’adresse ci-dessous.`;
    return others === 0
      ? `Source : ${article}.`
      : `Sources : ${article} ; ${count(others, { one: 'autre', other: 'autres' })}, à l’adresse ci-dessous.`;
  },

  linkTo: (heading) => `Lien vers « ${heading} »`,
  printHeadline: 'Tout le récit sur papier',
  contents: 'Sommaire',
  pageWeighs: (kilobytes) => `Cette page : ${kilobytes} Ko`,
  printedFrom: 'Imprimé depuis',
  qrOf: 'Code QR de l’adresse',
  version: 'Version', // as in English
  citation: ({ title, site, version, address }) =>
    `${[
      `« ${title.replaceAll(/«\s/g, '“').replaceAll(/\s»/g, '”')} »`,
      site,
      ...(version ? [`version ${version.hash}`, version.date] : []), // as in English
      address,
    ].join(', ')}.`,
  onTheWeb: 'Sur le Web',
  colophon: 'Colophon', // as in English
  howMade: 'Comment ceci a été fait',
  howPrinted:
    'Imprimé par un navigateur à partir d’une seule page du site, avec ses règles pour le papier. Les petits nombres après les mots sont des sources ; ceux qui portent un n, des notes sur les chiffres.',
  inOneFile: 'La même chose en un seul fichier, à lire et à transmettre sans réseau :',
  asBook: 'En EPUB, pour les liseuses',
  inOneFileLink: 'En un seul fichier, à transmettre',
  asPdf: 'En PDF',
  onOnePageDescription:
    'Le récit en quelques étapes, chacune avec son image, sur une feuille à imprimer et à distribuer.',
  onOnePage: 'Sur une page, à distribuer',
  faceCredit: 'Titres : Sofia Sans Extra Condensed, SIL Open Font License.',
  printDescription:
    'Chaque chapitre, événement, désaccord, source et terme sur une seule page, pour le papier ou pour garder.',
  moved: 'Cette page a changé d’adresse',
  movedTo: 'Elle est maintenant ici :',
  notFound: 'Page introuvable',
  notFoundNote: 'L’adresse est peut-être mal écrite. Tout le récit est à un pas :',
  notReached: 'Cette page n’a pas pu être atteinte',
  notReachedNote:
    'Il n’y a pas de connexion, ou autre chose répond à la place de ce site ; et cette page n’est pas gardée sur cet appareil.',
  notReachedWhole: 'Lire tout le récit sur une seule page',
};
