import type { Element, ElementContent, Parents, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** Drawn or used, not read: what a text of them says stands beside them. */
const unread = new Set(['svg', 'script', 'style', 'template', 'textarea', 'input', 'select', 'form']);
/** Styled as blocks of their own, so that no white space stands between them and what follows. */
const parted = new Set(['b', 'span', 'small']);

const text = (value: string): ElementContent => ({ type: 'text', value });

/**
 * Makes the tree of a page’s `main` fit for Markdown, in place: what is drawn goes, permalinks of
 * headings go, words that only styles part are parted by a space, links become absolute.
 * @param url the address of the page.
 */
export function tidyTree(tree: Root, url: string): void {
  visit(tree, 'element', (element: Element, position, parent) => {
    if (!parent || position === undefined) return undefined;
    const { properties, tagName } = element;
    if (unread.has(tagName) || properties.ariaHidden === 'true') {
      const name = properties.role === 'img' ? properties.ariaLabel : undefined;
      parent.children.splice(position, 1, ...(typeof name === 'string' ? [text(name)] : []));
      return [SKIP, position];
    }
    if (/^h[1-6]$/.test(tagName)) dropPermalinks(element);
    if (tagName === 'a' && typeof properties.href === 'string' && !isNote(properties.href)) {
      properties.href = new URL(properties.href, url).href;
      delete properties.title;
    }
    return undefined;
  });
  visit(tree, 'element', (element: Element, position, parent) => {
    if (parent && position !== undefined && parted.has(element.tagName)) partWords(position, parent);
  });
}

/** Whether an address leads to a source on the page; those become footnotes. */
function isNote(href: string): boolean {
  return href.startsWith('#source-');
}

function dropPermalinks(heading: Element): void {
  heading.children = heading.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'a' && String(child.properties.href).startsWith('#')
      ? child.children
      : child,
  );
}

/** Puts a space before and after an element where two words would run together. */
function partWords(position: number, parent: Parents): void {
  const read = (index: number): string => {
    const node = parent.children[index];
    return node?.type === 'element' || node?.type === 'text' ? toString(node) : '';
  };
  const meets = (left: string, right: string) => /[\p{L}\p{N}%”’)]$/u.test(left) && /^[\p{L}\p{N}“‘(]/u.test(right);
  if (meets(read(position), read(position + 1))) parent.children.splice(position + 1, 0, text(' '));
  if (meets(read(position - 1), read(position))) parent.children.splice(position, 0, text(' '));
}
