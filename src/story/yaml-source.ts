import {
  Composer,
  LineCounter,
  Parser,
  YAMLParseError,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Place, Problems } from '../problems/problems.ts';
import { DeepNesting, checkTree, lexYaml } from './check-yaml.ts';
import { diagnoseYaml } from './diagnose-yaml.ts';

/** A path of keys and indexes into YAML data. */
export type DataPath = readonly (string | number)[];

/** YAML data that still knows where each of its values stands. */
export interface YamlSource {
  data: unknown;
  /** Where a value stands; where there is none, its nearest parent. */
  at: (path: DataPath) => Place;
  /** Where a key stands. */
  atKey: (path: DataPath) => Place;
  /** What its author wrote for a scalar, before it was read as a number; null for what is none. */
  written: (path: DataPath) => string | null;
}

/**
 * Parses YAML; every problem is reported with the file's own line and column.
 * @param firstLine line of the file at which `text` begins, counted from 1.
 */
export function readYaml(text: string, file: string, problems: Problems, firstLine = 1): YamlSource | null {
  const lineCounter = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  if (text.trim() === '') {
    problems.add({ file, line: firstLine, column: 1 }, tellEmpty(firstLine > 1));
    return null;
  }
  let document: Document;
  try {
    document = parse(text, lineCounter);
  } catch (error) {
    if (!(error instanceof DeepNesting)) throw error;
    const line = firstLine + error.line;
    problems.add({ file, line, column: 1 }, 'is nested too deeply.\nWrite it flatter.');
    return null;
  }
  if (document.errors.length > 0) {
    const { offset, message } = diagnoseYaml(text, document.errors);
    problems.add(place(offset), message);
    return null;
  }
  const faults = checkTree(document, text);
  for (const { offset, message, other } of faults) {
    const also = other === undefined ? '' : ` The other stands in line ${place(other).line}.`;
    problems.add(place(offset), message + also);
  }
  if (faults.some(({ isFatal }) => isFatal)) return null;
  return {
    data: document.toJS({ maxAliasCount: 0 }),
    at: (path) => {
      const node = findNode(document, path);
      const folded = isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : '';
      const found = place(findOffset(document, path));
      return folded.includes('\n') ? { ...found, folded } : found;
    },
    atKey: (path) => place(findKeyOffset(document, path)),
    written: (path) => {
      const node = findNode(document, path);
      return isScalar(node) ? (node.source ?? null) : null;
    },
  };
}

/** Parses as the library’s `parseDocument` does; but each token is read once, for its depth and for the parser. */
function parse(text: string, lineCounter: LineCounter): Document {
  const parser = new Parser(lineCounter.addNewLine);
  function* readTokens() {
    lineCounter.addNewLine(0);
    for (const token of lexYaml(text)) yield* parser.next(token);
    yield* parser.end();
  }
  const composer = new Composer({ lineCounter, prettyErrors: false, uniqueKeys: false });
  let first: Document | undefined;
  for (const document of composer.compose(readTokens(), true, text.length)) {
    if (first) {
      const { range } = document;
      first.errors.push(
        new YAMLParseError([range[0], range[1]], 'MULTIPLE_DOCS', 'There are several documents.'),
      );
      break;
    }
    first = document;
  }
  if (!first) throw new Error('The parser of YAML made no document.');
  return first;
}

const tellEmpty = (isFront: boolean) =>
  isFront
    ? 'has an empty front matter.\nWrite its keys between --- and ---; CONTENT.md says which.'
    : 'is empty.\nWrite what it holds, as CONTENT.md says; a comment will do where there is nothing yet.';

/** The pairs of a map by their keys: a file may have thousands, and each is looked up. */
const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

function findPair(map: YAMLMap, key: string | number): Pair | undefined {
  let known = pairs.get(map);
  if (!known) {
    known = new Map(map.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), pair]));
    pairs.set(map, known);
  }
  return known.get(String(key));
}

/** The nodes on a path, from the whole document on; undefined from where there is none. */
function listNodes({ contents }: Document, path: DataPath): unknown[] {
  const nodes: unknown[] = [contents];
  for (const key of path) {
    const node = nodes.at(-1);
    nodes.push(isMap(node) ? findPair(node, key)?.value : isSeq(node) ? node.items[Number(key)] : undefined);
  }
  return nodes;
}

const findNode = (document: Document, path: DataPath): unknown => listNodes(document, path).at(-1);

function findOffset(document: Document, path: DataPath): number {
  const last = listNodes(document, path).findLast((node) => isNode(node) && node.range);
  return isNode(last) ? (last.range?.[0] ?? 0) : 0;
}

function findKeyOffset(document: Document, path: DataPath): number {
  const key = path.at(-1);
  const parent = findNode(document, path.slice(0, -1));
  const pair = isMap(parent) && key !== undefined ? findPair(parent, key) : undefined;
  return pair && isScalar(pair.key) && pair.key.range ? pair.key.range[0] : findOffset(document, path);
}
