import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { findHidden } from '../problems/hidden-characters.ts';
import { eachNode } from './each-node.ts';

/** Hidden characters that are written as references, `&#x202E;`; those in plain sight of an editor are found when the file is read. */
export function refuseHidden(tree: Root, file: VFile): void {
  eachNode<Nodes>(tree, (node) => {
    const texts = node.type === 'link' ? [node.url, node.title ?? ''] : 'value' in node ? [node.value] : [];
    const { start, end } = node.position ?? {};
    const [hidden] = texts.flatMap(findHidden);
    if (hidden && findHidden(String(file.value).slice(start?.offset, end?.offset)).length === 0) {
      file.message(`holds the hidden character ${hidden.name}.\nTake it out.`, { place: node.position });
    }
  });
}
