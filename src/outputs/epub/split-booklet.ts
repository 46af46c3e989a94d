import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { readHtml } from '../read-html.ts';

/** One document of the book. */
export interface BookPart {
  /** Its name in the book. */
  file: string;
  title: string;
  children: ElementContent[];
}

/** A booklet, taken apart. */
export interface Book {
  title: string;
  language: string;
  description: string;
  /** The rules of its style element. */
  style: string;
  parts: BookPart[];
  /** Its contents, as the booklet lists them. */
  contents: { text: string; href: string }[];
}

/**
 * Takes the single file of a booklet apart, at each heading of the second level that begins a part of
 * `main`: whatever parts it has make the documents of the book.
 * @throws Error when it has no main.
 */
export function splitBooklet(html: string): Book {
  const tree = readHtml(html);
  const book: Book = { title: '', language: '', description: '', style: '', parts: [], contents: [] };
  let main: Element | undefined;
  const drawings: ElementContent[] = [];
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element;
    if (tagName === 'html') book.language = String(properties.lang);
    if (tagName === 'title') book.title ||= toString(element);
    if (tagName === 'style') book.style = toString(element);
    if (properties.name === 'description') book.description = String(properties.content);
    if (tagName === 'main') main = element;
    if (tagName === 'svg' && element.children.some((child) => isNamed(child, 'symbol'))) {
      drawings.push(element);
    }
    return tagName === 'svg' ? SKIP : undefined;
  });
  if (!main) throw new Error('The booklet has no main to make a book of.');
  for (const child of main.children) {
    if (child.type !== 'element') continue;
    const heading = findHeading(child);
    const last = book.parts.at(-1);
    if (last && !heading) last.children.push(child);
    else {
      const title = heading ? readHeading(heading) : book.title;
      book.parts.push({ file: `part-${book.parts.length + 1}.xhtml`, title, children: [child] });
    }
  }
  for (const part of book.parts) part.children.unshift(...structuredClone(drawings));
  return linkParts(book);
}

const isNamed = (node: { type: string }, name: string): boolean =>
  node.type === 'element' && (node as Element).tagName === name;

function findHeading(element: Element): Element | undefined {
  let found: Element | undefined;
  visit(element, 'element', (one) => {
    if (/^h[12]$/.test(one.tagName)) found ??= one;
  });
  return found;
}

const readHeading = (heading: Element): string => toString(heading).replace(/\s+/g, ' ').trim();

/** Leads every link within the booklet to the document that holds its place. */
function linkParts(book: Book): Book {
  const places = new Map<string, string>();
  for (const { file, children } of book.parts) {
    visit({ type: 'root', children } as Root, 'element', ({ properties }) => {
      if (properties.id !== undefined && !places.has(String(properties.id))) {
        places.set(String(properties.id), `${file}#${properties.id}`);
      }
    });
  }
  places.set('main', book.parts[0]?.file ?? '');
  const listed = new Set<Element>();
  for (const { children } of book.parts) {
    visit({ type: 'root', children } as Root, 'element', (element) => {
      const { tagName, properties } = element;
      if ([properties.className].flat().includes('contents')) {
        visit(element, 'element', (link) => void listed.add(link));
      }
      if (tagName !== 'a' || !String(properties.href).startsWith('#')) return;
      const to = places.get(decodeURIComponent(String(properties.href).slice(1)));
      if (to === undefined) delete properties.href;
      else properties.href = to;
      if (to !== undefined && listed.has(element)) {
        book.contents.push({ text: readHeading(element), href: to });
      }
    });
  }
  return book;
}
