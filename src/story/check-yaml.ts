import { Lexer, isNode, isScalar, visit, type Document, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { findHidden } from '../problems/hidden-characters.ts';

/** Levels of lists and records in each other; the content uses six. */
const deepest = 24;
const widestIndent = 80;
const longestText = 10_000;

/** What a YAML file may not hold although it is valid. */
export interface YamlFault {
  /** Where in the text it stands. */
  offset: number;
  message: string;
  /** Where the other one stands, of two that may not stand beside each other. */
  other?: number;
  /** Whether the data cannot be read because of it. */
  isFatal: boolean;
}

/** Nesting that would keep the parser busy without end. */
export class DeepNesting extends Error {
  /** The line on which it stands, counted from 0. */
  readonly line: number;

  constructor(line: number) {
    super('YAML is nested too deeply.');
    this.line = line;
  }
}

/**
 * The tokens of a YAML text, for a parser that takes them one by one.
 * @throws DeepNesting before the token with which the nesting would become too deep.
 */
export function* lexYaml(text: string): Generator<string> {
  let line = 0;
  let open = 0;
  let dashes = 0;
  let isAtStart = true;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') open += 1;
    else if (token === ']' || token === '}') open = Math.max(0, open - 1);
    else if (token === '-' || token === '?') dashes += 1;
    const isWide = isAtStart && token.length > widestIndent && token.trim() === '';
    if (open > deepest || dashes > deepest || isWide) throw new DeepNesting(line);
    yield token;
    isAtStart = token.includes('\n');
    if (!isAtStart) continue;
    dashes = 0;
    line += token.split('\n').length - 1;
  }
}

/** Finds anchors, aliases, tags, keys that stand twice or are no words, and texts that hide something. */
export function checkTree(document: Document, text: string): YamlFault[] {
  const faults: YamlFault[] = [];
  const refuse = (node: unknown, message: string, isFatal = true) => {
    faults.push({ offset: (isNode(node) && node.range?.[0]) || 0, message, isFatal });
  };
  const checkMarks = (node: Scalar | YAMLMap | YAMLSeq) => {
    if (node.anchor) refuse(node, 'has a YAML anchor.\nTake the & and its name out.');
    if (node.tag) refuse(node, 'has a YAML tag.\nTake the ! and its name out.');
  };
  visit(document, {
    Alias: (_, node) => refuse(node, 'uses a YAML alias.\nWrite the value out where it is needed.'),
    Map: (_, node) => {
      checkMarks(node);
      const known = new Map<string, Scalar>();
      const twice: Scalar[] = [];
      for (const { key } of node.items) {
        if (!isScalar(key)) refuse(key, 'has a key that is no word.\nWrite one word before the colon.');
        else if (known.has(String(key.value))) twice.push(key);
        else known.set(String(key.value), key);
      }
      const [first, ...more] = twice;
      if (!first) return;
      const head = node.items[node.items.findIndex(({ key }) => key === first) - 1];
      if (more.length > 0 && head && isScalar(head.key) && isEmpty(head.value)) {
        const id = String(head.key.value);
        refuse(head.key, `${id} is indented like what belongs to it.\nIndent ${id} as the other ids are.`);
        return;
      }
      const name = String(first.value);
      const problem = more.length > 0 ? `${name} and ${more.length} keys below it stand` : `${name} stands`;
      const mend =
        more.length > 0
          ? 'Begin another record above it, with its id and a colon, or take them out.'
          : 'Keep one of the two.';
      const other = known.get(name)?.range?.[0] ?? 0;
      faults.push({
        offset: first.range?.[0] ?? 0,
        message: `${problem} here twice.\n${mend}`,
        other,
        isFatal: true,
      });
    },
    Seq: (_, node) => checkMarks(node),
    Scalar: (_, node) => {
      checkMarks(node);
      checkText(node, text, refuse);
    },
  });
  return faults;
}

/** Whether nothing stands behind the colon of a key. */
const isEmpty = (value: unknown) => value === null || (isScalar(value) && value.value === null);

/** White space and a # right behind a value; sticky, since a file of thousands of values is read but once. */
const endsAtHash = /[ \t]+#[^\s#]/y;

/** Escapes in double quotes can write what the file does not show. */
function checkText(
  node: Scalar,
  text: string,
  refuse: (node: unknown, message: string, isFatal?: boolean) => void,
): void {
  endsAtHash.lastIndex = node.range?.[1] ?? 0;
  if (node.type === 'PLAIN' && endsAtHash.test(text)) {
    refuse(
      node,
      'ends before a #, behind which YAML reads nothing.\nPut the text in quotes; a comment has a space behind its #.',
      false,
    );
  }
  if (typeof node.value !== 'string') return;
  if (node.value.length > longestText) {
    refuse(node, `has more than ${longestText.toLocaleString('en')} characters.\nShorten it.`);
  }
  const [hidden] = findHidden(node.value);
  if (hidden && findHidden(text.slice(...(node.range ?? []))).length === 0) {
    refuse(node, `holds the hidden character ${hidden.name}.\nTake it out.`, false);
  }
}
