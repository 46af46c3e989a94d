/** The file of a story in which the records of a kind stand, by what a record is called. */
export const recordFiles = {
  fact: 'facts.yaml',
  source: 'sources.yaml',
  term: 'glossary.yaml',
  place: 'places.yaml',
  picture: 'pictures.yaml',
} as const;

/** What a record of such a file is called. */
export type RecordKind = keyof typeof recordFiles;
