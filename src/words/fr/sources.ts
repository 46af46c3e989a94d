import { whereAny } from '../sentence.ts';
import type { sourceWords as english } from '../en/sources.ts';
import { languageName, list, number, plural } from './base.ts';

/** The words of the sources, the glossary, the map and the ledger. */
export const sourceWords: typeof english = {
  sourcesHeadline: 'Toutes les sources',
  sourcesSummary: 'Chacune avec qui l’a publiée et quand, et sa proximité avec les faits.',
  read: (dates) => `Lues : ${list(dates)}.`,
  checked: (date) => `rouverte : ${date}`,
  undated: 'sans date',
  paragraphs: (parts) =>
    `${plural(parts.length, { one: 'paragraphe', other: 'paragraphes' })} ${list(parts)}`,
  alsoAt: 'Aussi sur',

  glossaryHeadline: 'Les mots du récit',
  glossarySummary: 'Les noms et les sigles tels que ce site les emploie.',
  languageName,
  placesHeading: 'Lieux',
  noPosition: 'aucune position vérifiée',
  whereHappened: 'Où cela s’est passé',
  outsideMap: 'hors de la carte',
  liesWithin: (name) => `quelque part à l’intérieur : ${name}`,
  mapUnplaced: (names) =>
    `Aucune source que nous avons lue ne donne de position exacte pour ${list(names)} ; la carte n’a donc pas de point pour ${names.length === 1 ? 'ce lieu' : 'ces lieux'}.`,
  mapNumbered: (names) =>
    `Aussi sur la carte : ${names.map((name, index) => `${index + 1} ${name}`).join(', ')}.`,
  mapCredit: (credit, names) => `${credit} : ${list(names)}.`,
  mapOutlines: 'Contours des pays : Natural Earth, domaine public.',
  kilometres: (length) => `${number(length)} km`,

  facts: 'Chiffres',
  figureDescription: (who, status) =>
    `Qui donne ce chiffre${who && ` (${who})`}, sur quoi il repose (${status}), ce qui le contredit, et où ce site l’imprime.`,
  factsHeadline: 'Chaque chiffre, et d’où il vient',
  factsDescription:
    'Le registre : chaque chiffre du récit avec sa source, ce qui le contredit et où il est utilisé.',
  otherFacts: 'Autres chiffres',
  oneSource: 'une seule source',
  ledgerSummary: ({ facts, oneSource, contested, computed }) => [
    'Le site énonce ',
    facts,
    plural(facts, {
      one: ' chiffre, écrit une seule fois. ',
      other: ' chiffres, chacun écrit une seule fois. ',
    }),
    ...whereAny(
      computed,
      plural(computed, {
        one: ' est calculé par nous à partir d’autres ; ',
        other: ' sont calculés par nous à partir d’autres ; ',
      }),
    ),
    ...whereAny(
      contested,
      plural(contested, {
        one: ' a un chiffre rival ou est contesté ; ',
        other: ' ont un chiffre rival ou sont contestés ; ',
      }),
    ),
    oneSource,
    plural(oneSource, { one: ' repose sur une seule source.', other: ' reposent sur une seule source.' }),
  ],
  tables: {
    facts: {
      name: 'chiffres',
      description: 'Chaque chiffre du récit, avec ses sources et ce qui le contredit.',
    },
    events: {
      name: 'événements',
      description: 'Chaque événement, avec sa date en EDTF et ses sources.',
    },
    sources: { name: 'sources', description: 'Chaque source, avec son adresse, sa date et sa catégorie.' },
  },
  countTable: (name) => ({
    name,
    description: `${name}, par jour : une colonne par série, avec les sources de chaque ligne.`,
  }),
  openData: 'Données ouvertes',
  openDataNote: (licence) =>
    `Les mêmes chiffres, événements et sources en fichiers, ${licence ? `sous ${licence.name}, ` : ''}avec les mêmes identifiants que les pages.`,
  schema: 'schéma',
  citeFile: 'Citer',
  whoSaysIt: 'Qui le dit',
  whoSaysWhat: 'Qui dit quoi',
  speaksAgainst: 'Ce qui le contredit',
  whereUsed: 'Où il est utilisé',
  usedInFormulas: 'Seulement dans d’autres chiffres.',
  gradePage: (name, page) => (page > 1 ? `${name}, page ${page}` : name),
  citeSources: 'Toutes les sources, à citer :',
  gradeDescription: (kind) =>
    `${kind} : ce que dit chaque source, dans nos mots, ce qu’elle appuie, et en quoi elle diffère.`,
  gradeSummary:
    'Ce que dit chaque source de cette sorte, dans nos mots, ce qu’elle appuie, et en quoi elle diffère.',
  whatTheySay: 'Ce que dit chacune',
  moreSources: 'La suite',
  supports: 'Appuie',
  differsOn: 'Diffère sur',
};
