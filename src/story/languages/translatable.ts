import type { DataPath } from '../yaml-source.ts';

/** What holds words to translate: a file of YAML by its stem, or a kind of Markdown file. */
export type WordsKind =
  | 'story'
  | 'steps'
  | 'facts'
  | 'sources'
  | 'glossary'
  | 'places'
  | 'pictures'
  | 'corrections'
  | 'chapter'
  | 'entry'
  | 'contested'
  | 'page';

const step = ['word', 'claim', 'text'];

/** Where the words of a record, or of the front matter of a file, stand; * is every item of a list or record. */
export const translatedKeys: Readonly<Record<WordsKind, readonly string[]>> = {
  story: [
    'title',
    'headline',
    'standfirst',
    'article.note',
    'sourcesNote',
    'gist',
    'stands.text',
    'quantity.name',
    'quantity.headline',
    'quantity.summary',
    'quantity.now.words',
    'quantity.plan.words',
    'quantity.levels.*.words',
    'quantity.series.*.label',
    'quantity.words.*',
    'map.countries.*.label',
  ],
  steps: [...step, 'door.text'],
  facts: ['label', 'note', 'rivals.*.because'],
  sources: ['says', 'note'],
  glossary: ['term', 'short', 'meaning'],
  places: ['name', 'locator', 'note', 'credit'],
  pictures: [
    'title',
    'says',
    'caption',
    'words',
    'rest',
    'rows.*.words',
    'rows.*.head',
    'rows.*.cells.*',
    'together.words',
    'steps.*.words',
    'marks.*.words',
    'came.words',
    'columns.*',
  ],
  corrections: ['was', 'now', 'because'],
  chapter: ['title', 'headline', 'summary', 'why', ...step.map((key) => `steps.*.${key}`)],
  entry: ['title', 'label', 'summary', 'why', 'inferred.because'],
  contested: ['question', 'brief', 'article.says', 'others.*.says', 'follow', 'because', 'rejected.label'],
  page: ['title', 'summary'],
};

/** Words that a translation may add where its original needs none: a short form of a title that is longer in its language. */
const additions: Partial<Record<WordsKind, readonly { key: string; shortens: string }[]>> = {
  entry: [{ key: 'label', shortens: 'title' }],
};

/** Names that join records, and who speaks: the same name is translated once, wherever it stands. */
const names: Partial<Record<WordsKind, readonly string[]>> = {
  story: ['quantity.series.*.of', 'quantity.pledges.*.who'],
  facts: ['speaker'],
  entry: ['speaker', 'changes.*.who'],
  contested: ['others.*.speaker', 'rejected.speaker'],
};

/** Names that stay as they are, but where a part of them describes: nobody is asked to translate them. */
const describedNames: Partial<Record<WordsKind, readonly string[]>> = { sources: ['publisher'] };

/** A text, and where in its record it stands. */
export interface FoundText {
  path: DataPath;
  text: string;
}

/** What stands in a record by its keys, or in a list by its positions. */
export function listEntries(data: object): [key: string | number, value: unknown][] {
  return Array.isArray(data) ? data.map((value, position) => [position, value]) : Object.entries(data);
}

/** The words of a record in their order. */
export function listWords(kind: WordsKind, data: unknown): FoundText[] {
  return translatedKeys[kind].flatMap((pattern) => findTexts(data, pattern.split('.')));
}

/** Whether a text stands in a list, where its position does not say which it is. */
export function isListed(path: DataPath): boolean {
  return path.some((key) => typeof key === 'number');
}

/** Whether the words of some record may stand there, in a list. */
export function mayBeListed(kind: WordsKind, path: DataPath): boolean {
  const shape = path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
  return isListed(path) && translatedKeys[kind].includes(shape);
}

/** Where a translation may add words that a record does not have, each with the words that it shortens. */
export function listAdditions(kind: WordsKind, data: unknown): FoundText[] {
  const texts = data as Record<string, string | undefined>;
  return (additions[kind] ?? [])
    .filter(({ key }) => texts[key] === undefined)
    .map(({ key, shortens }) => ({ path: [key], text: texts[shortens] ?? '' }));
}

/** The names in a record. */
export function listNames(kind: WordsKind, data: unknown): FoundText[] {
  return (names[kind] ?? []).flatMap((pattern) => findTexts(data, pattern.split('.')));
}

/** The names in a record that may be translated, and need not be. */
export function listDescribedNames(kind: WordsKind, data: unknown): FoundText[] {
  return (describedNames[kind] ?? []).flatMap((pattern) => findTexts(data, pattern.split('.')));
}

function findTexts(data: unknown, [key, ...rest]: readonly string[], path: DataPath = []): FoundText[] {
  if (key === undefined) return typeof data === 'string' && data !== 'all' ? [{ path, text: data }] : [];
  if (typeof data !== 'object' || data === null) return [];
  const found: ReturnType<typeof listEntries> =
    key === '*' ? listEntries(data) : [[key, Reflect.get(data, key)]];
  return found.flatMap(([name, value]) => findTexts(value, rest, [...path, name]));
}

/** A copy of data in which each text of the list stands at its path. */
export function replaceTexts<T>(data: T, texts: readonly FoundText[]): T {
  const copy = structuredClone(data);
  for (const { path, text } of texts) {
    let record = copy as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) record = record[key] as Record<string | number, unknown>;
    const last = path.at(-1);
    if (last !== undefined) record[last] = text;
  }
  return copy;
}
