import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import type { Place, Problems } from '../problems.ts';

/** A path of keys and indexes into YAML data. */
export type DataPath = readonly (string | number)[];

/** YAML data that still knows where each of its values stands. */
export interface YamlSource {
  data: unknown;
  /** Where a value stands; where there is none, its nearest parent. */
  at: (path: DataPath) => Place;
  /** Where a key stands. */
  atKey: (path: DataPath) => Place;
}

/**
 * Parses YAML; every problem is reported with the file's own line and column.
 * @param firstLine line of the file at which `text` begins, counted from 1.
 */
export function readYaml(text: string, file: string, problems: Problems, firstLine = 1): YamlSource | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  for (const error of document.errors) {
    problems.add(place(error.pos[0]), `is not valid YAML: ${error.message}.\n${mendYaml(error.code)}`);
  }
  if (document.errors.length > 0) return null;
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    problems.add(place(0), 'uses YAML aliases.\nWrite the value out where it is needed.');
    return null;
  }
  return {
    data,
    at: (path) => place(findOffset(document, path)),
    atKey: (path) => place(findKeyOffset(document, path)),
  };
}

function mendYaml(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'Keep one of the two keys.';
  return 'Put a text that holds ": " or " #", or begins with a sign, in quotes.';
}

function findOffset(document: Document, path: DataPath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function findKeyOffset(document: Document, path: DataPath): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    for (const { key } of parent.items) {
      if (isScalar(key) && key.value === path.at(-1) && key.range) return key.range[0];
    }
  }
  return findOffset(document, path);
}
