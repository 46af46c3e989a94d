import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes } from 'mdast';

type WithChildren<Node> = Extract<Node, { children: unknown[] }>;

/**
 * Shows every node of a tree, each before what it holds, which is then looked up anew. The rules of texts walk each
 * text a dozen times: `unist-util-visit` names a function for each node, which took a seventh of a reading.
 */
export function eachNode<Node extends Nodes | HtmlNodes>(
  node: Node,
  see: (node: Node, position: number | undefined, parent: WithChildren<Node> | undefined) => void,
  position?: number,
  parent?: WithChildren<Node>,
): void {
  see(node, position, parent);
  if (!('children' in node)) return;
  const holder = node as WithChildren<Node> & { children: Node[] };
  for (let index = 0; index < holder.children.length; index += 1) {
    eachNode(holder.children[index] as Node, see, index, holder);
  }
}
