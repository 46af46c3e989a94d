import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { BookPart } from './split-booklet.ts';

const has = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

/**
 * Makes a part fit for e-readers, in place: a note of a figure is a footnote, which they open where it is
 * referred to; a source is an endnote; a graphic has the text of its caption; nothing leads to a host
 * that the reader may not reach where the book tells the same.
 * Source of the terms: https://www.w3.org/TR/epub-ssv-11/
 */
export function preparePart({ children }: BookPart): void {
  const tree = { type: 'root', children } as Root;
  visit(tree, 'element', (element, index, parent) => {
    const { tagName, properties } = element;
    if (parent && index !== undefined && isOwnPlace(element, parent)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (has(element, 'fact-note')) {
      element.tagName = 'aside';
      properties['epub:type'] = 'footnote';
      properties.role = 'doc-footnote';
    }
    if (tagName === 'ol' && has(element, 'sources')) {
      for (const item of element.children) {
        if (item.type === 'element') item.properties['epub:type'] = 'endnote';
      }
    }
    if (tagName === 'a' && (properties.dataNote !== undefined || properties.role === 'doc-noteref')) {
      properties['epub:type'] = 'noteref';
      properties.role = 'doc-noteref';
    }
    if (tagName === 'svg') nameLinks(element);
    if (tagName === 'figure' || tagName === 'section') describeGraphics(element);
    return undefined;
  });
}

/** A link of a note to where it is explained or closed on the site. */
function isOwnPlace({ tagName, properties }: Element, parent: Root | Element): boolean {
  return (
    tagName === 'a' &&
    parent.type === 'element' &&
    has(parent, 'fact-note') &&
    properties.dataNote === undefined
  );
}

/** Gives each link of a graphic its words as a name. */
function nameLinks(graphic: Element): void {
  visit(graphic, 'element', (link) => {
    if (link.tagName !== 'a') return;
    const name = String(link.properties.ariaLabel ?? toString(link));
    link.children.unshift({
      type: 'element',
      tagName: 'title',
      properties: {},
      children: [{ type: 'text', value: name }],
    });
  });
}

/** Gives the graphics of a figure, or of a section that leads into one, its words. */
function describeGraphics(around: Element): void {
  const graphics: Element[] = [];
  let words = '';
  visit(around, 'element', (element) => {
    if (element.tagName === 'svg' && ['chart', 'map', 'scale'].some((name) => has(element, name))) {
      graphics.push(element);
    }
    if (element.tagName === 'figcaption' || has(element, 'lead')) words ||= toString(element);
  });
  const label = words.replace(/\s+/g, ' ').trim();
  for (const graphic of graphics) {
    if (!label || graphic.properties.role === 'img') continue;
    delete graphic.properties.ariaHidden;
    graphic.properties.role = 'img';
    graphic.properties.ariaLabel = label;
  }
}
