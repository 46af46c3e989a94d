import { readUnit } from '../../numbers/unit.ts';
import type { RawContent, RawDocument } from '../raw.ts';
import type { DataPath } from '../yaml-source.ts';
import type { Place } from '../../problems/problems.ts';
import { fingerprint } from './fingerprint.ts';
import type { Placed } from './place-texts.ts';
import { listDescribedNames, listNames, listWords, type WordsKind } from './translatable.ts';

/** A piece of a story that has words to translate. */
export interface Original {
  /** A Markdown file by its path without ending, `works/opening`; else the id of its record. */
  id: string;
  kind: WordsKind;
  data: unknown;
  at: (path?: DataPath) => Place;
  /** The text of its file; null where it is a record of YAML. */
  markdown: string | null;
  /** What stands before its paths in the file of its words. */
  prefix: DataPath;
}

/** The id of a Markdown file, by which its translation is found. */
export const idOf = ({ folder, id }: Pick<RawDocument<unknown>, 'folder' | 'id'>): string =>
  folder ? `${folder}/${id}` : id;

/** Every piece of a story that has words to translate, files first, in the order in which they are read. */
export function listOriginals(raw: RawContent): Original[] {
  const file =
    (kind: WordsKind) =>
    (one: RawContent['entries' | 'contested' | 'pages'][number]): Original => ({
      ...one,
      id: idOf(one),
      kind,
      markdown: one.markdown.text,
      prefix: [],
    });
  const record =
    (kind: WordsKind) =>
    (one: { id: string; data: unknown; at: Original['at'] }): Original => ({
      ...one,
      kind,
      markdown: null,
      prefix: kind === 'story' ? [] : [one.id],
    });
  return [
    ...[...raw.chapters].map(([slug, { data, at, markdown }]): Original => ({
      id: `${slug}/index`,
      kind: 'chapter',
      data,
      at,
      markdown: markdown.text,
      prefix: [],
    })),
    ...raw.entries.map(file('entry')),
    ...raw.contested.map(file('contested')),
    ...raw.pages.map(file('page')),
    record('story')(raw.story),
    ...raw.steps.map(record('steps')),
    ...[...raw.facts.values()].map(record('facts')),
    ...[...raw.sources.values()].map(record('sources')),
    ...[...raw.terms.values()].map(record('glossary')),
    ...[...raw.places.values()].map(record('places')),
    ...[...raw.pictures.values()].map(record('pictures')),
    ...raw.corrections.map(record('corrections')),
  ];
}

/** Every text of a file of YAML, in its order, with the key that it has in the file of a language, and its hash. */
export function listPlaces(section: string, originals: readonly Original[]): (Placed & { text: string })[] {
  return originals
    .filter(({ kind, markdown }) => markdown === null && kind === section)
    .flatMap(({ kind, prefix, data }) =>
      listWords(kind, data).map(({ path, text }) => ({
        key: [...prefix, ...path].join('.'),
        original: fingerprint(text),
        text,
      })),
    );
}

/** Every name of a story that is translated once, wherever it stands. */
export function listAllNames(originals: readonly Original[]): ReadonlySet<string> {
  return new Set(originals.flatMap(({ kind, data }) => listNames(kind, data).map(({ text }) => text)));
}

/** Every name of a story that a translation may have, whether or not it needs one. */
export function listKnownNames(originals: readonly Original[]): ReadonlySet<string> {
  const described = originals.flatMap(({ kind, data }) => listDescribedNames(kind, data));
  return new Set([...listAllNames(originals), ...described.map(({ text }) => text)]);
}

/** Every noun that stands behind a figure of a story. */
export function listNouns({ facts }: RawContent): ReadonlySet<string> {
  return new Set([...facts.values()].flatMap(({ data }) => readUnit(data.unit).noun || []));
}
