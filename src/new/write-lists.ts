import { readFileSync, writeFileSync } from 'node:fs';
import { isMap, parseDocument, type Document, type Node } from 'yaml';
import { fingerprint, foldSpace } from '../story/languages/fingerprint.ts';
import type { Original } from '../story/languages/list-originals.ts';
import { placeTexts, type Placed } from '../story/languages/place-texts.ts';
import { listPlacesOf } from '../story/languages/read-front.ts';
import { listEntries, mayBeListed, type WordsKind } from '../story/languages/translatable.ts';
import { partFront } from '../story/front-matter.ts';
import type { DataPath } from '../story/yaml-source.ts';
import { AnswerError } from './answers.ts';

/** How YAML is written for translators: a text stays on its line. */
export const style = { lineWidth: 0, flowCollectionPadding: true };

/**
 * Writes the lists of a translated file anew where its original has other items now: each text goes where its
 * original stands, and what is missing has an empty place. No text that has words is dropped.
 * @returns whether the file was written.
 */
export function writeLists(path: string, original: Original): boolean {
  const { head, front, body } = partFront(readFileSync(path, 'utf8'));
  const document = parseDocument(front);
  const [error] = document.errors;
  if (error) throw new AnswerError(`${path} cannot be read.\n${error.message}`);
  const rows = listRows(document, original.kind);
  const texts = rows.filter(({ original: hash }) => hash !== null) as (Row & Placed)[];
  const places = listPlacesOf(original);
  const { moves } = placeTexts(places, texts);
  const now = new Map(texts.map(({ key, node }) => [moves.get(key) ?? key, node]));
  const has = new Set(rows.map(({ key }) => key));
  if (moves.size === 0 && places.every(({ key }) => has.has(key))) return false;
  for (const { key, text } of places) if (!now.has(key)) now.set(key, emptyPlace(document, text));
  for (const list of new Set(rows.map(({ list: name }) => name))) {
    document.setIn(list.split('.'), document.createNode([]));
  }
  for (const [key, node] of now) setIn(document, readKey(key), node);
  writeFileSync(path, head.replace(front, () => document.toString(style).trimEnd()) + body);
  return true;
}

/** A text of a list: where it stands, the list by its path, and the hash of what it translates; null while it is empty. */
interface Row {
  key: string;
  list: string;
  original: string | null;
  node: Node;
}

function listRows(document: Document, kind: WordsKind): Row[] {
  const rows: Row[] = [];
  const walk = (value: unknown, path: DataPath) => {
    if (value === null || typeof value !== 'object' || mayBeListed(kind, path)) {
      if (mayBeListed(kind, path)) rows.push(readRow(document, path));
      return;
    }
    for (const [key, inner] of listEntries(value)) walk(inner, [...path, key]);
  };
  walk(document.toJS(), []);
  return rows;
}

/** A text that is written in another way than it should be has words too: the check tells of that. */
function readRow(document: Document, path: DataPath): Row {
  const node = document.getIn(path, true) as Node;
  const isEmpty = isMap(node) && foldSpace(String(node.get('text') ?? '')) === '';
  const hash = isMap(node) ? String(node.get('original')) : '';
  const list = path.slice(
    0,
    path.findIndex((key) => typeof key === 'number'),
  );
  return { key: path.join('.'), list: list.join('.'), original: isEmpty ? null : hash, node };
}

const readKey = (key: string): DataPath =>
  key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** An empty text of a list with its hash, and the words that belong there in its comment. */
export function emptyPlace(document: Document, words: string): Node {
  const map = document.createNode({ original: fingerprint(words), text: '' }, { flow: true });
  map.comment = ` ${foldSpace(words)}`;
  return map;
}

/** Sets a text in nested records and lists; items of a list that have no words are empty. */
export function setIn(document: Document, path: DataPath, value: Node): void {
  path.forEach((key, depth) => {
    const parent = path.slice(0, depth);
    if (typeof key === 'number') {
      for (let position = 0; position < key; position += 1) {
        if (!document.hasIn([...parent, position])) document.setIn([...parent, position], null);
      }
    }
    if (depth === path.length - 1) document.setIn(path, value);
    else if (!document.hasIn(path.slice(0, depth + 1)) || document.getIn(path.slice(0, depth + 1)) === null) {
      document.setIn(
        path.slice(0, depth + 1),
        document.createNode(typeof path[depth + 1] === 'number' ? [] : {}),
      );
    }
  });
}
