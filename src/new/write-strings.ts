import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap, isScalar, parseDocument, Scalar, type Pair, type YAMLMap } from 'yaml';
import { writeModeline } from '../reference/modeline.ts';
import { fingerprint, foldSpace } from '../story/languages/fingerprint.ts';
import {
  listAllNames,
  listNouns,
  listOriginals,
  listPlaces,
  type Original,
} from '../story/languages/list-originals.ts';
import { placeTexts } from '../story/languages/place-texts.ts';
import type { RawContent } from '../story/raw.ts';
import { AnswerError } from './answers.ts';

/** A string of YAML with the comment above it. */
type Row = Pair<Scalar<string>, YAMLMap>;
type Place = ReturnType<typeof listPlaces>[number];

const style = { lineWidth: 0, flowCollectionPadding: true };

/**
 * Writes the strings of YAML of a language: each text goes where its original stands now, the original above it is that
 * of today, and what is missing has an empty place. No text that has words is dropped.
 * @param originals records of YAML; of a section, all.
 * @param raw the story whose nouns and names have places too; null where only a section is written.
 * @returns the name of the file, where something in it has changed.
 */
export function writeStrings(
  folder: string,
  language: string,
  originals: readonly Original[],
  raw: RawContent | null,
): string[] {
  const name = `${language}.yaml`;
  const path = join(folder, name);
  const document = existsSync(path) ? parseDocument(readFileSync(path, 'utf8')) : new Document({});
  const [error] = document.errors;
  if (error) throw new AnswerError(`${folder}/${name} cannot be read.\n${error.message}`);
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
  const before = document.toString(style);
  for (const section of new Set(originals.map(({ kind }) => kind))) {
    const places = listPlaces(section, originals);
    if (places.length > 0) writeSection(document, sectionOf(document, section), places);
  }
  const put = (section: string, key: string, value: unknown) => {
    const map = sectionOf(document, section);
    if (!map.has(key)) map.add(document.createPair(key, document.createNode(value, { flow: true })));
  };
  for (const noun of raw ? listNouns(raw) : []) put('nouns', noun, { one: '', other: '' });
  for (const text of raw ? listAllNames(listOriginals(raw)) : []) put('names', text, '');
  const after = document.toString(style);
  if (after === before) return [];
  const hasModeline = after.startsWith('# yaml-language-server:');
  writeFileSync(path, hasModeline ? after : writeModeline(folder, 'translation') + after);
  return [name];
}

function sectionOf(document: Document, section: string): YAMLMap {
  if (!isMap(document.get(section))) document.set(section, document.createNode({}));
  return document.get(section) as YAMLMap;
}

function writeSection(document: Document, map: YAMLMap, places: readonly Place[]): void {
  const rows = map.items as Row[];
  const [first] = rows;
  if (first && map.commentBefore) {
    first.key.commentBefore = map.commentBefore;
    map.commentBefore = null;
  }
  const texts = rows.filter(hasWords).map((row) => ({ key: keyOf(row), original: originalOf(row) }));
  const { moves } = placeTexts(places, texts);
  const held = new Set(texts.map(({ key }) => moves.get(key) ?? key));
  const now = new Map(places.map((place) => [place.key, place]));
  const kept = rows.filter((row) => hasWords(row) || (now.has(keyOf(row)) && !held.has(keyOf(row))));
  for (const row of kept) {
    if (hasWords(row)) row.key.value = moves.get(keyOf(row)) ?? keyOf(row);
    const place = now.get(keyOf(row));
    if (!place) continue;
    refreshOriginal(row, place.text);
    if (!hasWords(row)) row.value?.set('original', place.original);
  }
  const order = new Map(places.map(({ key }, index) => [key, index]));
  const indexOf = (row: Row) => order.get(keyOf(row)) ?? places.length;
  if (moves.size > 0) kept.sort((one, other) => indexOf(one) - indexOf(other));
  places.forEach((place, index) => {
    if (kept.some((row) => keyOf(row) === place.key)) return;
    const previous = kept.findLastIndex((row) => keyOf(row) === places[index - 1]?.key);
    kept.splice(previous < 0 && index > 0 ? kept.length : previous + 1, 0, emptyRow(document, place));
  });
  map.items = kept;
}

const keyOf = ({ key }: Row): string => String(key.value);

/** Also where it is written in another way than it should be: the check tells of that. */
const hasWords = ({ value }: Row): boolean =>
  !isMap(value) || !isScalar(value.get('text', true)) || foldSpace(String(value.get('text'))) !== '';

const originalOf = ({ value }: Row): string => (isMap(value) ? String(value.get('original')) : '');

function emptyRow(document: Document, { key, original, text }: Place): Row {
  const row = document.createPair(key, document.createNode({ original, text: '' }, { flow: true })) as Row;
  row.key.commentBefore = ` ${foldSpace(text)}`;
  return row;
}

/** The original above a text is that of today: in place of the line that was translated, else of the last one. */
function refreshOriginal(row: Row, text: string): void {
  const lines = row.key.commentBefore?.split('\n');
  if (!lines || lines.some((line) => foldSpace(line) === foldSpace(text))) return;
  const translated = lines.findIndex((line) => fingerprint(line) === originalOf(row));
  lines.splice(translated < 0 ? lines.length - 1 : translated, 1, ` ${foldSpace(text)}`);
  row.key.commentBefore = lines.join('\n');
}
