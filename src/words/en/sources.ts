import type { Licence } from '../../schema/licence.ts';
import type { Sentence } from '../sentence.ts';
import { whereAny } from '../sentence.ts';
import type { LedgerSummary } from '../summaries.ts';
import { number, plural } from './base.ts';

/** The words of the sources, the glossary, the map and the ledger. */
export const sourceWords = {
  sourcesHeadline: 'Every source',
  sourcesSummary: 'Each with who published it and when, and how near it stands to what happened.',
  read: (dates: readonly string[]) => `Read: ${new Intl.ListFormat('en').format(dates)}.`,
  checked: (date: string) => `reopened ${date}`,
  undated: 'undated',
  paragraphs: (parts: readonly string[]) =>
    `${plural(parts.length, 'paragraph', 'paragraphs')} ${new Intl.ListFormat('en').format(parts)}`,
  alsoAt: 'Also at',

  glossaryHeadline: 'The words of the story',
  glossarySummary: 'Names and abbreviations as this site uses them.',
  languageName: (code: string) => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code,
  placesHeading: 'Places',
  noPosition: 'no verified position',
  whereHappened: 'Where things happened',
  outsideMap: 'outside the map',
  liesWithin: (name: string) => `${name} lies somewhere within it`,
  mapUnplaced: (names: readonly string[]) =>
    `No source that we read gives an exact position for ${new Intl.ListFormat('en').format(names)}, so the map has no point for ${names.length === 1 ? 'it' : 'them'}.`,
  mapNumbered: (names: readonly string[]) =>
    `Also on the map: ${names.map((name, index) => `${index + 1} ${name}`).join(', ')}.`,
  mapCredit: (credit: string, names: readonly string[]) =>
    `${credit}: ${new Intl.ListFormat('en').format(names)}.`,
  mapOutlines: 'Outlines of countries: Natural Earth, public domain.',
  kilometres: (length: number) => `${number(length)} km`,

  facts: 'Figures',
  figureDescription: (who: string, status: string) =>
    `Who gives this figure${who && ` (${who})`}, what it rests on (${status}), what speaks against it, and where this site prints it.`,
  factsHeadline: 'Every figure, and where it comes from',
  factsDescription:
    'The ledger: each figure of the story with its source, what speaks against it and where it is used.',
  otherFacts: 'Other figures',
  oneSource: 'one source only',
  ledgerSummary: ({ facts, oneSource, contested, computed }: LedgerSummary): Sentence => [
    'The site states ',
    facts,
    plural(facts, ' figure, written down once. ', ' figures, each written down once. '),
    ...whereAny(
      computed,
      plural(computed, ' is computed by us from others; ', ' are computed by us from others; '),
    ),
    ...whereAny(
      contested,
      plural(contested, ' has a rival figure or is disputed; ', ' have a rival figure or are disputed; '),
    ),
    oneSource,
    plural(oneSource, ' rests on one source only.', ' rest on one source only.'),
  ],
  tables: {
    facts: {
      name: 'figures',
      description: 'Every figure of the story, with its sources and what contests it.',
    },
    events: {
      name: 'developments',
      description: 'Every development, with its date in EDTF and its sources.',
    },
    sources: { name: 'sources', description: 'Every source, with its address, date and grade.' },
  },
  countTable: (name: string) => ({
    name,
    description: `${name} by day, a column a series, with the sources of each row.`,
  }),
  openData: 'Open data',
  openDataNote: (licence: Licence | null) =>
    `The same figures, developments and sources as files, ${licence ? `under ${licence.name}, ` : ''}with the same ids as the pages.`,
  schema: 'schema',
  citeFile: 'Cite',
  whoSaysIt: 'Who says it',
  whoSaysWhat: 'Who says what',
  speaksAgainst: 'What speaks against it',
  whereUsed: 'Where it is used',
  usedInFormulas: 'Only in other figures.',
  gradePage: (name: string, page: number) => (page > 1 ? `${name}, page ${page}` : name),
  citeSources: 'All sources, to cite:',
  gradeDescription: (kind: string) =>
    `${kind}: what each source says, in our words, what it supports, and where it differs.`,
  gradeSummary: 'What each source of this kind says, in our words, what it supports, and where it differs.',
  whatTheySay: 'What each says',
  moreSources: 'More of them',
  supports: 'Stands for',
  differsOn: 'Differs on',
};
