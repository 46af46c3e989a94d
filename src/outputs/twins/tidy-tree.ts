import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { eachNode } from '../../markdown/each-node.ts';
import { isLanguage, type Language } from '../../schema/language.ts';
import { wordsFor, type Words } from '../../words/words.ts';
import { partWords } from './part-words.ts';

/** Drawn or used, not read: what a reader needs of them stands beside them in words. */
const unread = new Set(['svg', 'script', 'style', 'template', 'form', 'details', 'wbr']);
const lists = new Set(['ul', 'ol']);

const text = (value: string): ElementContent => ({ type: 'text', value });
const strong = (children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName: 'strong',
  properties: {},
  children,
});

/**
 * Makes the tree of a page’s `main` fit for Markdown, in place: drawings and their keys go, and
 * leave their name where they have one; what only styles say, or that a text is in another language, is said in words; links are absolute.
 * @param url the address of the page.
 * @param language of the page.
 */
export function tidyTree(tree: Root, url: string, language: Language): void {
  const words = wordsFor(language);
  eachNode<Nodes>(tree, (element, position, parent) => {
    if (element.type !== 'element' || !parent || position === undefined) return undefined;
    const { properties, tagName } = element;
    if (unread.has(tagName) || properties.ariaHidden === 'true' || isNoText(element, parent)) {
      const name = properties.role === 'img' ? properties.ariaLabel : undefined;
      parent.children.splice(position, 1, ...(typeof name === 'string' ? [text(name)] : []));
      return position;
    }
    if (tagName === 'a' && typeof properties.href === 'string') {
      // Closes a note, which Markdown never opens.
      if (properties.href === '#notes') {
        parent.children.splice(position - 1, 2);
        return position - 1;
      }
      const unwrapped = unwrapPermalink(element, parent);
      if (unwrapped) {
        parent.children.splice(position, 1, ...unwrapped);
        return position;
      }
      // Links to the sources become footnotes.
      if (!properties.href.startsWith('#source-')) properties.href = new URL(properties.href, url).href;
      delete properties.title;
    }
    sayInWords(element, words);
    sayLanguage(element, words);
    return undefined;
  });
  partWords(tree, words);
}

/** A list without items, or what explains the marks of a drawing: a list, or a line above a ladder. */
function isNoText({ tagName, properties, children }: Element, parent: Element | Root): boolean {
  const isInKey = parent.type === 'element' && hasClass(parent.properties, 'key');
  return (
    (lists.has(tagName) && children.length === 0) ||
    hasClass(properties, 'forms') ||
    hasClass(properties, 'unfold') ||
    (tagName === 'ul' && (isInKey || hasClass(properties, 'key'))) ||
    (tagName === 'p' && hasClass(properties, 'who'))
  );
}

/** What is left of a link from a heading or a chart to itself; null for every other link. */
function unwrapPermalink(link: Element, parent: Element | Root): ElementContent[] | null {
  if (toString(link) === '#') return [];
  if (link.properties.dataNote !== undefined) return null;
  const isHeading = parent.type === 'element' && /^h[1-6]$/.test(parent.tagName);
  return isHeading && String(link.properties.href).startsWith('#') ? link.children : null;
}

/** Puts into words, or into Markdown’s own marks, what the page leaves to its styles. */
function sayInWords(element: Element, words: Words): void {
  const { properties, tagName } = element;
  const unseen = hasClass(properties, 'unseen') ? toString(element) : '';
  if (tagName === 'aside') element.tagName = 'blockquote';
  if (tagName === 'cite' && hasClass(properties, 'says')) element.tagName = 'p';
  if (hasClass(properties, 'note-title')) element.children = [strong(element.children)];
  if (hasClass(properties, 'numeral')) element.children = [strong(element.children)];
  if (hasClass(properties, 'who'))
    element.children = [strong([...element.children, text(words.label(''))]), text(' ')];
  if (hasClass(properties, 'fact-note')) {
    for (const child of element.children) {
      if (child.type === 'element' && hasClass(child.properties, 'hook'))
        child.children.unshift(text(`${words.but} `));
    }
  }
  if (/^\p{L}.*\p{L}$/u.test(unseen)) {
    element.children = [text(words.aside(unseen))];
  }
  if (hasClass(properties, 'neighbours')) {
    element.children = element.children.map((link) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [link],
    }));
  }
}

/** Names the language of a text of the original; a name that is told in other languages has theirs beside it. */
function sayLanguage(element: Element, { language, aside }: Words): void {
  const { tagName, properties } = element;
  const { lang } = properties;
  if (tagName === 'bdi' || typeof lang !== 'string' || !isLanguage(lang) || lang === language) return;
  const name = aside(wordsFor(lang).ownName);
  if (toString(element).trim() === name) return;
  if (tagName === 'div') {
    element.children.unshift({ type: 'element', tagName: 'p', properties: {}, children: [text(name)] });
  } else element.children.push(text(` ${name}`));
}

/** Whether an element has a class. */
export function hasClass({ className }: Element['properties'], name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
