import postcss, { type ChildNode } from 'postcss';
import { classless, listRelations, writeRelation, type Relation } from './list-relations.ts';
import readSelectors, { type Node, type Selector } from 'postcss-selector-parser';

/** Writes a style sheet, or a part of one, for a page that holds these names; empty where none of it applies. */
export type Writer = (names: ReadonlySet<string>) => string;
type Test = (names: ReadonlySet<string>) => boolean;

/** Those whose arguments are selectors of what must be on the page. */
const listsAlternatives = /^:(is|where|has)$/;
/** Those of whose arguments each may be left out that no element of the page is. */
const listsNames = /^:(is|where|not)$/;
/** A class alone, which needs no brackets around it. */
const aloneClass = /^\.[\w-]+$/;
/** How much the parts of a selector weigh, where no ten of a kind meet. */
const weights: Partial<Record<Node['type'], number>> = {
  combinator: 0,
  universal: 0,
  tag: 1,
  class: 10,
  attribute: 10,
  id: 100,
};

/** Strings, which stay as they are, and commas with the spaces behind them. */
const spaced = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|,\s+/g;

/**
 * Prepares to leave out of a style sheet, page by page, the rules that cannot apply to a page, since
 * it holds no element of such a name, class or id. States, attributes and `:not()` are taken to hold, but for `:not([class])`.
 * Nested rules go with the rule around them. No space is left behind the commas of values.
 * @param style the text of the sheet, minified or not.
 * @throws CssSyntaxError where it is not CSS.
 */
export function readStyle(style: string): Writer {
  const asked = new Set<string>();
  const write = writeAll(postcss.parse(style).nodes, asked);
  const written = new Map<string, string>();
  // Pages of a kind hold the same of these names: most sheets are written already.
  return (names) => {
    const key = [...asked].filter((name) => names.has(name)).join(' ');
    const known = written.get(key) ?? write(names);
    written.set(key, known);
    return known;
  };
}

/** The elements that scripts make, wherever they put them. */
const madeByScripts = ['a', 'button', 'div', 'output', 'p', 'span'];
/** Says that a script may put what has a name anywhere. */
const anywhere = (name: string): string => `?${name}`;
/** Says that it is not known how names stand to each other. */
const unknown = '??';

/**
 * The names of a page’s elements, classes and ids, and how they stand to each other.
 * @param html the page without its style. Words of its scripts that call nothing count as classes, since they
 * may set them, and what the site’s script makes counts as there.
 */
export function findNames(html: string): Set<string> {
  const names = listRelations(html) ?? new Set([unknown]);
  for (const made of /<script[^>]* src=/.test(html) ? madeByScripts : []) {
    for (const name of [made, made + classless]) names.add(name).add(anywhere(name));
  }
  for (const [, tag = ''] of html.matchAll(/<([a-z][\w-]*)/gi)) names.add(tag.toLowerCase());
  for (const [, classes = ''] of html.matchAll(/\sclass="([^"]*)"/g)) {
    for (const name of classes.split(/\s+/)) names.add(`.${name}`);
  }
  for (const [, id] of html.matchAll(/\sid="([^"]*)"/g)) names.add(`#${id}`);
  for (const [, script = ''] of html.matchAll(/<script>([\s\S]*?)<\/script>/g)) {
    for (const [word] of script.matchAll(/[\w-]+(?![\w(-])/g))
      names.add(`.${word}`).add(anywhere(`.${word}`));
  }
  return names;
}

/** @param asked takes every name that a selector asks for. */
function writeAll(nodes: readonly ChildNode[], asked: Set<string>): Writer {
  const writers = nodes.filter(({ type }) => type !== 'comment').map((node) => writeNode(node, asked));
  return (names) => {
    const parts = writers.map((write) => write(names)).filter((part) => part !== '');
    return parts
      .map((part, index) => (/[;}]$/.test(part) || index === parts.length - 1 ? part : `${part};`))
      .join('');
  };
}

function writeNode(node: ChildNode, asked: Set<string>): Writer {
  if (node.type === 'rule') {
    const content = writeAll(node.nodes, asked);
    const selectors = readSelectors()
      .astSync(node.selector)
      .nodes.map((selector) => ({
        write: writeSelector(selector, asked),
        test: testSelector(selector, asked),
      }));
    return (names) => {
      const applying = selectors.filter(({ test }) => test(names));
      const inside = applying.length > 0 ? content(names) : '';
      return inside && `${applying.map(({ write }) => write(names)).join()}{${inside}}`;
    };
  }
  if (node.type === 'atrule' && node.nodes && !/keyframes$/.test(node.name)) {
    const content = writeAll(node.nodes, asked);
    const head = `@${node.name}${node.params ? ` ${node.params}` : ''}`;
    return (names) => {
      const inside = content(names);
      return inside && `${head}{${inside}}`;
    };
  }
  const text = node.toString().replace(spaced, (_, kept = ',') => kept);
  return () => (node.type === 'atrule' && !node.nodes ? `${text};` : text);
}

/** Writes a selector without those alternatives in it that a page lacks; it weighs the same with those that stay. */
function writeSelector(selector: Selector, asked: Set<string>): Writer {
  const parts = selector.nodes.map((node): Writer => {
    const text = node.toString();
    if (node.type !== 'pseudo' || !listsNames.test(node.value)) return () => text;
    const alternatives = node.nodes.map((one) => ({
      test: testSelector(one, asked),
      write: writeSelector(one, asked),
      weight: weigh(one),
    }));
    const heaviest = Math.max(...alternatives.map(({ weight }) => weight));
    return (names) => {
      const held = alternatives.filter(({ test }) => test(names));
      const kept = held.some(({ weight }) => weight === heaviest) ? held : alternatives;
      const written = kept.map(({ write }) => write(names)).join();
      return node.value === ':is' && aloneClass.test(written) ? written : `${node.value}(${written})`;
    };
  });
  return (names) =>
    parts
      .map((write) => write(names))
      .join('')
      .trim();
}

/** How much a selector of plain names weighs; NaN, which equals nothing, for any other. */
function weigh({ nodes }: Selector): number {
  return nodes.reduce((weight, { type }) => weight + (weights[type] ?? NaN), 0);
}

function testSelector(selector: Selector, asked: Set<string>): Test {
  const tests = [...selector.nodes.map((node) => testNode(node, asked)), ...testRelations(selector, asked)];
  return (names) => tests.every((test) => test(names));
}

/** Whether the names of a selector stand on a page as it asks; those in the brackets of a pseudo-class are not held to it. */
function testRelations({ nodes }: Selector, asked: Set<string>): Test[] {
  const tests: Test[] = [];
  const hold = (one: string, relation: Relation, other: string) => {
    const enough = [writeRelation(one, relation, other), anywhere(one), anywhere(other), unknown];
    for (const name of enough) asked.add(name);
    tests.push((names) => enough.some((name) => names.has(name)));
  };
  let [before, here]: [string[], string[]] = [[], []];
  let relation: Relation | null = null;
  for (const node of nodes) {
    if (node.type === 'combinator') {
      const sign = node.value.trim();
      relation = sign === '' ? ' ' : sign === '>' || sign === '+' ? sign : null;
      [before, here] = [here, []];
    }
    const name = node.type === 'id' ? null : (nameIn(node) ?? nameWithoutClass(node));
    if (name === null) continue;
    for (const one of here) hold(one, '', name);
    if (relation !== null) for (const one of before) hold(one, relation, name);
    here.push(name);
  }
  return tests;
}

function testNode(node: Node, asked: Set<string>): Test {
  const name = nameIn(node);
  if (name !== null) {
    asked.add(name);
    return (names) => names.has(name);
  }
  if (node.type !== 'pseudo' || !listsAlternatives.test(node.value)) return () => true;
  const alternatives = node.nodes.map((one) => testSelector(one, asked));
  return (names) => alternatives.some((test) => test(names));
}

/** The name of elements that have no class, where a part of a selector asks for that behind their tag. */
function nameWithoutClass(node: Node): string | null {
  const before = node.prev();
  return node.toString() === classless && before?.type === 'tag' ? nameIn(before) + classless : null;
}

/** The name that a part of a selector asks for, as `findNames` lists it; null where it asks for none. */
function nameIn(node: Node): string | null {
  if (node.type === 'tag') return node.value.toLowerCase();
  if (node.type === 'class') return `.${node.value}`;
  return node.type === 'id' ? `#${node.value}` : null;
}
