import { createHash } from 'node:crypto';
import type { Element, Parents, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { printPlace } from '../../paths.ts';
import { readHtml } from '../read-html.ts';

/** What a page needs to stand alone. */
export interface SingleFileParts {
  /** Root of the site, with the base and a slash at the end: `https://example.org/base/`. */
  root: string;
  /** The headline face, as WOFF2. */
  face: Uint8Array;
}

const fetches = /^(icon|preload|stylesheet|manifest|alternate|modulepreload)$/;

/**
 * Makes one file of the booklet: style and face stand in it, links lead to places in it where it
 * holds what they name, else to the whole address. It has no script, and its policy lets it ask for nothing.
 * @param html the built page, with the base of its site.
 */
export function inlinePage(html: string, { root, face }: SingleFileParts): string {
  const tree = readHtml(html);
  const ids = new Set<unknown>();
  visit(tree, 'element', ({ properties }) => void ids.add(properties.id));
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (isFetched(node) || isOwnPlace(node, parent)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.tagName === 'a') node.properties.href = resolveLink(String(node.properties.href), root, ids);
    return undefined;
  });
  const style = inlineStyle(tree, face);
  visit(tree, 'element', (node) => {
    if (node.properties.httpEquiv) node.properties.content = writeFilePolicy(style);
  });
  return toHtml(tree, { omitOptionalTags: true, preferUnquoted: true, collapseEmptyAttributes: true });
}

/** Whether a browser would ask for an element, or it is of use only where the site is served. */
function isFetched({ tagName, properties }: Element): boolean {
  const rel = [properties.rel].flat().join(' ');
  return tagName === 'script' || tagName === 'img' || (tagName === 'link' && fetches.test(rel));
}

/** Whether an element is a note’s link to the ledger: in the file the note is the ledger. */
function isOwnPlace({ tagName }: Element, parent: Parents): boolean {
  return (
    tagName === 'a' && parent.type === 'element' && [parent.properties.className].flat().includes('fact-note')
  );
}

function resolveLink(link: string, root: string, ids: ReadonlySet<unknown>): string {
  if (link.startsWith('#')) return link;
  const url = new URL(link, root);
  if (!url.href.startsWith(root)) return url.href;
  const path = `/${url.href.slice(root.length)}`;
  const place = printPlace(path);
  if (path === '/') return '#main';
  return place && ids.has(place.slice(1)) ? place : url.href;
}

/** Puts the face into the style element. Returns the new style. */
function inlineStyle(tree: Root, face: Uint8Array): string {
  let style = '';
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'style') return;
    const data = `data:font/woff2;base64,${Buffer.from(face).toString('base64')}`;
    style = toString(node).replace(/url\([^)]*display\.woff2[^)]*\)/, `url(${data})`);
    node.children = [{ type: 'text', value: style }];
  });
  return style;
}

function writeFilePolicy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none';style-src 'sha256-${hash}';font-src data:;img-src data:;base-uri 'none';form-action 'none'`;
}
