import type { FootnoteDefinition, Link, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Makes footnotes as every reader of Markdown takes them, in place: none stands in another, where a source
 * is a link instead; what nothing refers to is no footnote but text; and no two twins use one label.
 * @param name sets the labels of this twin apart from those of others.
 */
export function settleFootnotes(tree: Root, name: string): void {
  const definitions = new Map<string, FootnoteDefinition>();
  const used = new Set<string>();
  visit(tree, 'footnoteDefinition', (node) => void definitions.set(node.identifier, node));
  visit(tree, (node, index, parent) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'footnoteReference' || !parent || index === undefined) return undefined;
    used.add(node.identifier);
    return undefined;
  });
  for (const definition of definitions.values()) {
    visit(definition, 'footnoteReference', ({ identifier }, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const words = linkSource(identifier, definitions);
      (parent as Parents & { children: PhrasingContent[] }).children.splice(index, 1, ...words);
      return [SKIP, index + words.length];
    });
  }
  visit(tree, 'footnoteDefinition', (node, index, parent) => {
    if (!parent || index === undefined || used.has(node.identifier)) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index + node.children.length];
  });
  visit(tree, (node) => {
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
  visit(around, 'link', (link) => {
    found ??= link;
  });
  return found;
}
