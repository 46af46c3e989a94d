import type { Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import { VFile } from 'vfile';
import type { Place, Problems } from '../problems/problems.ts';
import { eachNode } from './each-node.ts';
import { checkDates } from './check-dates.ts';
import { checkHeadings } from './check-headings.ts';
import { checkLinks } from './check-links.ts';
import { applyDirectives } from './directives.ts';
import type { DirectiveIndex } from './index-of-ids.ts';
import { findOverload } from './limits.ts';
import { readPlainLine } from './plain-line.ts';
import { refuseDigits } from './refuse-digits.ts';
import { refuseHidden } from './refuse-hidden.ts';
import { refuseHtml } from './refuse-html.ts';
import { refuseStrayBrackets } from './refuse-stray-brackets.ts';
import { refuseUnread } from './refuse-unread.ts';
import { frameTables, refuseOddRows } from './tables.ts';
import { warnNumberWords, warnPlainCounts, warningRule } from './warn-number-words.ts';

/** Compiled text: a tree that still waits for the page’s addresses and source numbers. */
export interface Prose {
  tree: HtmlRoot;
  /** The same without marks, for titles, feeds and share cards. */
  text: string;
  /** Citations in the order of the text. */
  cites: string[];
  /** Ids of the facts that it prints. */
  facts: string[];
  /** Whether it translates an earlier form of its original. */
  isOlder?: boolean;
  /** Whether it is a text of the original, which a translation has no words for. */
  isOriginal?: boolean;
}

const inlineParser = remark().use(remarkDirective).freeze();

/** Compiles the body of a Markdown file; problems carry the file’s own lines. */
export function compileBody(
  body: Root,
  text: string,
  name: string,
  index: DirectiveIndex,
  problems: Problems,
): Prose {
  const file = new VFile({ path: name, value: text });
  return compile(body, file, index, problems, { file: name, line: 1, column: 1 }, true);
}

/**
 * Compiles one line of text from YAML; problems are counted from where its value stands.
 * @param isCited true where the data around the line names its sources, so that its dates need none.
 */
export function compileLine(
  text: string,
  place: Place,
  index: DirectiveIndex,
  problems: Problems,
  isCited = false,
): Prose {
  const file = new VFile({ path: place.file, value: text });
  const overload = findOverload(text);
  if (overload) problems.add(place, overload.message);
  const plain = overload ? null : readPlainLine(text);
  if (plain) {
    warnNumberWords(plain, file, index.units);
    tell(file, place, problems);
    return { tree: { type: 'root', children: [{ type: 'text', value: text }] }, text, cites: [], facts: [] };
  }
  const { children: parsed } = inlineParser.parse(overload ? '' : file);
  const [paragraph, more] = parsed;
  if (overload === null && (paragraph?.type !== 'paragraph' || more)) {
    problems.add(place, 'must be one plain line of text.\nTake the list, heading or empty line out.');
  }
  const compiled = compile(
    { type: 'root', children: paragraph ? [paragraph] : [] },
    file,
    index,
    problems,
    place,
    !isCited,
  );
  const [element] = compiled.tree.children;
  const children = element?.type === 'element' ? element.children : [];
  return { ...compiled, tree: { type: 'root', children } };
}

function compile(
  tree: Root,
  file: VFile,
  index: DirectiveIndex,
  problems: Problems,
  base: Place,
  needsCites: boolean,
): Prose {
  refuseUnread(tree, file, index.facts);
  checkHeadings(tree, file);
  refuseOddRows(tree, file);
  applyDirectives(tree, file, index);
  refuseHtml(tree, file);
  refuseHidden(tree, file);
  checkLinks(tree, file, index.dates);
  const broken = refuseStrayBrackets(tree, file);
  refuseDigits(tree, file, index, broken);
  if (needsCites) checkDates(tree, file, broken);
  warnNumberWords(tree, file, index.units);
  warnPlainCounts(tree, file, index.units);
  tell(file, base, problems);
  const html = toHast(tree) as HtmlRoot;
  frameTables(html);
  return describeProse(html);
}

/** Tells what the rules found in a text, by where it stands in its file. */
function tell({ messages }: VFile, base: Place, problems: Problems): void {
  for (const { line = 1, column = 1, reason, ruleId } of messages) {
    const place = placeIn(base, line, column);
    if (ruleId === warningRule) problems.warn(place, reason);
    else problems.add(place, reason);
  }
}

/** Where in its file a line and column of a text stand. */
function placeIn({ file, line: first, column: start, folded }: Place, line: number, column: number): Place {
  if (folded === undefined || line > 1) {
    return { file, line: first + line - 1, column: line === 1 ? start + column - 1 : column };
  }
  const lines = folded.split('\n');
  let left = column - 1;
  for (const [below, written] of lines.entries()) {
    const text = written.trim();
    const isMark = below === 0 && /^[|>][+-]?\d?$/.test(text);
    if (!isMark && (left <= text.length || below === lines.length - 1)) {
      const indent = below === 0 ? start - 1 : written.length - written.trimStart().length;
      return { file, line: first + below, column: indent + left + 1 };
    }
    if (!isMark) left -= text.length + 1;
  }
  return { file, line: first, column: start };
}

function describeProse(tree: HtmlRoot): Prose {
  const cites: string[] = [];
  const facts: string[] = [];
  eachNode<HtmlNodes>(tree, (node) => {
    if (node.type !== 'element') return;
    const { properties } = node;
    if (typeof properties.dataCites === 'string') cites.push(...properties.dataCites.split(' '));
    if (typeof properties.dataFact === 'string') facts.push(properties.dataFact);
  });
  return { tree, text: toString(tree), cites, facts };
}
