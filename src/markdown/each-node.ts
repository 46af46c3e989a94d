import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes } from 'mdast';

type WithChildren<Node> = Extract<Node, { children: unknown[] }>;

/**
 * Shows every node of a tree, each before what it holds, which is then looked up anew. The rules of texts walk each
 * text a dozen times: `unist-util-visit` names a function for each node, which took a seventh of a reading.
 * @param see may return a position: what the node holds is passed over, and its parent is gone on with from there.
 */
export function eachNode<Node extends Nodes | HtmlNodes>(
  node: Node,
  see: (
    node: Node,
    position: number | undefined,
    parent: WithChildren<Node> | undefined,
  ) => number | undefined,
  position?: number,
  parent?: WithChildren<Node>,
): number | undefined {
  const next = see(node, position, parent);
  if (next !== undefined || !('children' in node)) return next;
  const holder = node as WithChildren<Node> & { children: Node[] };
  for (let index = 0; index < holder.children.length;) {
    index = eachNode(holder.children[index] as Node, see, index, holder) ?? index + 1;
  }
  return undefined;
}
