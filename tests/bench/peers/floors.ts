import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import postcss from 'postcss';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { findNames, readStyle } from '../../../src/layouts/prune-style.ts';
import { writeDocument } from './document.ts';

/** The least that a page could be. */
export interface Floors {
  /** Its text as it stands when it opens, its links, and one line of style. */
  text: string;
  /** The same with its drawings, and of its style what can apply to them and to what they stand in, without the headline face. */
  drawings: string;
}

const line = 'body{max-width:40em;margin:auto}';
const dropped = new Set(['script', 'style', 'link', 'template']);
const parser = unified().use(rehypeParse).freeze();

/** Takes the text and the drawings out of a built page. */
export function writeFloors(html: string): Floors {
  const tree = parser.parse(html);
  const title = textOf(tree, 'title');
  const body = findFirst(tree, 'body')?.children ?? [];
  const drawn = stripTo(body, true);
  const style = postcss.parse(
    readStyle(textOf(tree, 'style'))(findNames(toHtml(drawn.filter(holdsDrawing).map(leaveDrawings)))),
  );
  style.walkAtRules('font-face', (rule) => void rule.remove());
  return {
    text: writeDocument(title, `<style>${line}</style>`, toHtml(stripTo(body, false))),
    drawings: writeDocument(title, `<style>${line}${style.toString()}</style>`, toHtml(drawn)),
  };
}

function findFirst(tree: Root, name: string): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element: Element) => {
    if (element.tagName === name) found ??= element;
  });
  return found;
}

/** The text of all elements of a name outside of drawings. */
function textOf(tree: Root, name: string): string {
  const texts: string[] = [];
  visit(tree, 'element', (element: Element) => {
    if (element.tagName === 'svg') return 'skip';
    if (element.tagName === name) texts.push(toString(element));
    return true;
  });
  return texts.join('');
}

const holdsDrawing = (node: RootContent | ElementContent): boolean =>
  node.type === 'element' && (node.tagName === 'svg' || node.children.some(holdsDrawing));

const isNote = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes('fact-note');

/** Drawings stand with all that is around them; everything else loses what is neither text nor link. */
function stripTo(nodes: readonly (RootContent | ElementContent)[], hasDrawings: boolean): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element' || dropped.has(node.tagName) || isNote(node)) return [];
    if (node.tagName === 'svg') return hasDrawings ? [node] : [];
    const isAroundDrawing = hasDrawings && holdsDrawing(node);
    if (!isAroundDrawing && node.properties.ariaHidden === 'true') return [];
    const { href, dataNote } = node.properties;
    const isFigure = dataNote !== undefined;
    return [
      {
        ...node,
        tagName: isFigure ? 'span' : node.tagName,
        properties: isAroundDrawing ? node.properties : { ...(href !== undefined && !isFigure && { href }) },
        children: stripTo(node.children, hasDrawings),
      },
    ];
  });
}

/** An element with what in it are drawings, or stands around them. */
function leaveDrawings(node: ElementContent): ElementContent {
  if (node.type !== 'element' || node.tagName === 'svg') return node;
  return { ...node, children: node.children.filter(holdsDrawing).map(leaveDrawings) };
}
