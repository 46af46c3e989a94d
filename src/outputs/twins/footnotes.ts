import type { Element, Nodes, Parents, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { Options } from 'rehype-remark';
import { eachNode } from '../../markdown/each-node.ts';
import { hasClass } from './tidy-tree.ts';

/** Elements of our own, between the page and its Markdown: the text of a footnote, and a figure that has one. */
const footnote = 'twin-footnote';
const figure = 'twin-figure';

/**
 * Turns the numbered sources and the notes of figures into footnotes, in place: `[^3]` for a
 * source, `[^n2]` for a note. Notes that stand in the margin go to the others at the end.
 */
export function markFootnotes(tree: Root): void {
  const homes = new Map<Element, Parents>();
  eachNode<Nodes>(tree, (element, _position, parent) => {
    if (element.type !== 'element' || !parent) return;
    const { properties, tagName } = element;
    if (tagName === 'ol' && hasClass(element.properties, 'sources')) {
      element.tagName = 'div';
      for (const item of element.children) {
        if (item.type === 'element') become(item, String(item.properties.id).replace('source-', ''));
      }
    } else if (hasClass(properties, 'fact-note')) {
      become(element, String(properties.id));
      homes.set(element, parent);
    } else if (properties.dataNote !== undefined) {
      element.tagName = figure;
    }
  });
  if (homes.size === 0) return;
  for (const [note, home] of homes) home.children.splice(home.children.indexOf(note), 1);
  placeNotes(tree, [...homes.keys()]);
}

/** Puts the notes of figures, by number, under their own heading, or at the end where there is none. */
function placeNotes(tree: Root, notes: Element[]): void {
  const number = ({ properties }: Element) => Number(String(properties.label).slice(1));
  notes.sort((a, b) => number(a) - number(b));
  let home: Parents | undefined;
  eachNode<Nodes>(tree, (element) => {
    if (element.type === 'element' && hasClass(element.properties, 'notes')) home ??= element;
  });
  (home ?? tree).children.push(...notes);
}

function become(element: Element, label: string): void {
  element.tagName = footnote;
  element.properties = { label };
}

const reference = (label: string): FootnoteReference => ({
  type: 'footnoteReference',
  identifier: label,
  label,
});

/** How rehype-remark writes what `markFootnotes` has marked, and the figures and numbers that lead there. */
export const footnoteHandlers: Options['handlers'] = {
  [footnote]: (state, node: Element): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    identifier: String(node.properties.label),
    label: String(node.properties.label),
    children: state.toFlow(state.all(node)) as FootnoteDefinition['children'],
  }),
  [figure]: (state, node: Element) => [...state.all(node), reference(String(node.properties.dataNote))],
  sup: (state, node: Element) =>
    hasClass(node.properties, 'cite')
      ? node.children.flatMap((link) => (link.type === 'element' ? reference(toString(link)) : []))
      : state.all(node),
};
