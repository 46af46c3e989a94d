import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { eachNode } from './each-node.ts';

const highest = 2;
const lowest = 5;

/** The page has its first heading already: those of a text begin with `##`, and skip no level on their way down. */
export function checkHeadings(tree: Root, file: VFile): void {
  let above = highest - 1;
  eachNode<Nodes>(tree, (node) => {
    if (node.type !== 'heading') return;
    const { depth, position, children } = node;
    const refuse = (message: string) => void file.message(message, { place: position });
    const signs = (level: number) => '#'.repeat(level);
    if (children.length === 0)
      refuse('a heading has no words.\nWrite them behind its signs, or take the line out.');
    else if (depth < highest)
      refuse(`a heading of the first level is the page’s own.\nWrite ${signs(highest)}.`);
    else if (depth > lowest)
      refuse(`a heading has more than ${lowest} signs.\nWrite at most ${signs(lowest)}.`);
    else if (depth > above + 1) {
      refuse(`a heading skips a level.\nWrite ${signs(above + 1)}, one level below what it belongs to.`);
    }
    above = Math.max(depth, highest);
  });
}
