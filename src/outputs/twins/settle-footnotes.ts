import type { FootnoteDefinition, Link, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { eachNode } from '../../markdown/each-node.ts';

/**
 * Makes footnotes as every reader of Markdown takes them, in place: none stands in another, where a source
 * is a link instead; what nothing refers to is no footnote but text; and no two twins use one label.
 * @param name sets the labels of this twin apart from those of others.
 */
export function settleFootnotes(tree: Root, name: string): void {
  const definitions = new Map<string, FootnoteDefinition>();
  const used = new Set<string>();
  eachNode<Nodes>(tree, (node) => {
    if (node.type === 'footnoteDefinition') definitions.set(node.identifier, node);
  });
  eachNode<Nodes>(tree, (node, position) => {
    if (node.type === 'footnoteDefinition') return (position ?? 0) + 1;
    if (node.type === 'footnoteReference') used.add(node.identifier);
    return undefined;
  });
  for (const definition of definitions.values()) {
    eachNode<Nodes>(definition, (node, index, parent) => {
      if (node.type !== 'footnoteReference' || !parent || index === undefined) return undefined;
      const words = linkSource(node.identifier, definitions);
      (parent as Parents & { children: PhrasingContent[] }).children.splice(index, 1, ...words);
      return index + words.length;
    });
  }
  eachNode<Nodes>(tree, (node, index, parent) => {
    if (node.type !== 'footnoteDefinition' || !parent || index === undefined || used.has(node.identifier))
      return undefined;
    parent.children.splice(index, 1, ...node.children);
    return index + node.children.length;
  });
  eachNode<Nodes>(tree, (node) => {
    if (node.type !== 'footnoteDefinition' && node.type !== 'footnoteReference') return;
    node.identifier = node.label = `${name}-${node.identifier}`;
  });
}

/** What stands in a note for the number of a source: its name as a link; nothing for a note of another figure. */
function linkSource(
  identifier: string,
  definitions: ReadonlyMap<string, FootnoteDefinition>,
): PhrasingContent[] {
  const source = /^\d+$/.test(identifier) ? definitions.get(identifier) : undefined;
  const link = source && findLink(source);
  return link ? [{ type: 'text', value: ' (' }, structuredClone(link), { type: 'text', value: ')' }] : [];
}

function findLink(around: Nodes): Link | undefined {
  let found: Link | undefined;
  eachNode<Nodes>(around, (node) => {
    if (node.type === 'link') found ??= node;
  });
  return found;
}
