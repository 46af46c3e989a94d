import type { Nodes, Parents, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { eachNode } from '../../markdown/each-node.ts';
import type { Words } from '../../words/words.ts';

/** The signs that part words in a language. */
type Signs = Pick<Words, 'label' | 'comma' | 'semicolon'>;

/** What styles may show as blocks of their own, with no white space around them. */
const parted = new Set(['b', 'i', 'span', 'small']);
/** What stands in a line of words. A raised number stands close to what it supports. */
const inline = new Set([...parted, 'a', 'data', 'em', 's', 'strong', 'time']);
const opens = /^[\p{L}\p{N}“‘(]/u;
const closes = /[\p{L}\p{N}%”’).]$/u;

/**
 * Parts words that only styles part, in place: by a colon after a bold label, by a semicolon between
 * two spans, else by a comma or a space. White space at the beginning of an element moves out of it,
 * since Markdown’s emphasis and links cannot begin with it.
 * @param words what the signs are in the language of the page.
 */
export function partWords(tree: Root, words: Signs): void {
  eachNode<Nodes>(tree, (node, position, parent) => {
    if (!parent || position === undefined) return;
    const sign = takeSpace(node as RootContent) || findSign(position, parent, words);
    if (sign) parent.children.splice(position, 0, { type: 'text', value: sign });
  });
}

function takeSpace(node: RootContent): string {
  if (node.type !== 'element' || !inline.has(node.tagName)) return '';
  const [first] = node.children;
  if (first?.type !== 'text' || !/^\s/.test(first.value)) return '';
  first.value = first.value.trimStart();
  return ' ';
}

function findSign(position: number, parent: Parents, { label, comma, semicolon }: Signs): string {
  const node = parent.children[position];
  const before = parent.children[position - 1];
  if (!node || !before || !(isParted(node) || isParted(before))) return '';
  const words = read(node);
  if (!closes.test(read(before)) || !opens.test(words)) return '';
  if (words.startsWith('(')) return ' ';
  const isLabel =
    isNamed(before, 'b') && parent.children.slice(0, position - 1).every((one) => !read(one).trim());
  if (isLabel) return `${label('')} `;
  if (isNamed(before, 'b')) return comma;
  if (isNamed(node, 'small')) return comma;
  return isNamed(before, 'span') && isNamed(node, 'span') ? semicolon : ' ';
}

/** The words of a node that stands in a line; empty for every other. */
function read(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' && inline.has(node.tagName) ? toString(node) : '';
}

function isNamed(node: RootContent, name: string): boolean {
  return node.type === 'element' && node.tagName === name;
}

/** A number that is a name is part of the words around it. */
function isParted(node: RootContent): boolean {
  return node.type === 'element' && parted.has(node.tagName) && node.properties.dataPlain === undefined;
}
