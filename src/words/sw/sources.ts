import { whereAny } from '../sentence.ts';
import type { sourceWords as english } from '../en/sources.ts';
import { languageName, list, number, plural } from './base.ts';

/** The words of the sources, the glossary, the map and the ledger. */
export const sourceWords: typeof english = {
  sourcesHeadline: 'Kila chanzo',
  sourcesSummary:
    'Kila kimoja pamoja na aliyekichapisha, wakati kilipochapishwa, na ukaribu wake na tukio lenyewe.',
  read: (dates) => `Vilisomwa: ${list(dates)}.`,
  checked: (date) => `kilifunguliwa tena ${date}`,
  undated: 'bila tarehe',
  paragraphs: (parts) => `${plural(parts.length, { one: 'aya ya', other: 'aya za' })} ${list(parts)}`,
  alsoAt: 'Pia kwenye',

  glossaryHeadline: 'Maneno ya habari',
  glossarySummary: 'Majina na vifupisho kama tovuti hii inavyovitumia.',
  languageName,
  placesHeading: 'Mahali',
  noPosition: 'mahali hapajathibitishwa',
  whereHappened: 'Mahali matukio yalipotokea',
  outsideMap: 'nje ya ramani',
  liesWithin: (name) => `${name}: mahali fulani ndani yake`,
  mapUnplaced: (names) =>
    `Hakuna chanzo tulichosoma kinachotoa mahali hasa pa ${list(names)}, kwa hiyo ramani haina nukta hapo.`,
  mapNumbered: (names) =>
    `Pia kwenye ramani: ${names.map((name, index) => `${index + 1} ${name}`).join(', ')}.`,
  mapCredit: (credit, names) => `${credit}: ${list(names)}.`,
  mapOutlines: 'Mipaka ya nchi: Natural Earth, mali ya umma.',
  kilometres: (length) => `km ${number(length)}`,

  facts: 'Takwimu',
  figureDescription: (who, status) =>
    `Nani anatoa takwimu hii${who && ` (${who})`}, inategemea nini (${status}), nini kinaipinga, na tovuti hii inaichapisha wapi.`,
  factsHeadline: 'Kila takwimu, na ilikotoka',
  factsDescription: 'Daftari: kila takwimu ya habari pamoja na chanzo chake, kinachoipinga na inapotumika.',
  otherFacts: 'Takwimu nyingine',
  oneSource: 'chanzo kimoja tu',
  ledgerSummary: ({ facts, oneSource, contested, computed }) => [
    'Tovuti inatoa takwimu ',
    facts,
    plural(facts, {
      one: ', iliyoandikwa mara moja tu; ',
      other: ', kila moja ikiandikwa mara moja tu. Kati ya hizo, ',
    }),
    ...whereAny(
      computed,
      plural(computed, {
        one: ' tumeikokotoa sisi kutokana na nyingine; ',
        other: ' tumezikokotoa sisi kutokana na nyingine; ',
      }),
    ),
    ...whereAny(
      contested,
      plural(contested, {
        one: ' ina takwimu pinzani au inabishaniwa; ',
        other: ' zina takwimu pinzani au zinabishaniwa; ',
      }),
    ),
    oneSource,
    plural(oneSource, { one: ' inategemea chanzo kimoja tu.', other: ' zinategemea chanzo kimoja tu.' }),
  ],
  tables: {
    facts: {
      name: 'takwimu',
      description: 'Kila takwimu ya habari, pamoja na vyanzo vyake na kinachoipinga.',
    },
    events: { name: 'matukio', description: 'Kila tukio, pamoja na tarehe yake ya EDTF na vyanzo vyake.' },
    sources: { name: 'vyanzo', description: 'Kila chanzo, pamoja na anwani, tarehe na daraja lake.' },
  },
  countTable: (name) => ({
    name,
    description: `${name} kwa siku, safu wima kwa kila mfululizo, pamoja na vyanzo vya kila safu mlalo.`,
  }),
  openData: 'Data huria',
  openDataNote: (licence) =>
    `Takwimu, matukio na vyanzo hivyo hivyo kama faili, ${licence ? `chini ya ${licence.name}, ` : ''}zikiwa na vitambulisho vile vile vya kurasa.`,
  schema: 'skema',
  citeFile: 'Nukuu',
  whoSaysIt: 'Anayesema',
  whoSaysWhat: 'Nani anasema nini',
  speaksAgainst: 'Kinachoipinga',
  whereUsed: 'Inapotumika',
  usedInFormulas: 'Katika takwimu nyingine pekee.',
  gradePage: (name, page) => (page > 1 ? `${name}, ukurasa wa ${page}` : name),
  citeSources: 'Vyanzo vyote, vya kunukuu:',
  gradeDescription: (kind) =>
    `${kind}: kila chanzo kinasema nini, kwa maneno yetu, kinaunga mkono nini, na kinatofautiana wapi.`,
  gradeSummary:
    'Kila chanzo cha aina hii kinasema nini, kwa maneno yetu, kinaunga mkono nini, na kinatofautiana wapi.',
  whatTheySay: 'Kila kimoja kinasema nini',
  moreSources: 'Vingine zaidi',
  supports: 'Kinaunga mkono',
  differsOn: 'Kinatofautiana kuhusu',
};
