import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { eachNode } from './each-node.ts';

/** Raw HTML and pictures are problems: the content is words and data, nothing that runs or loads. */
export function refuseHtml(tree: Root, file: VFile): void {
  const told = new Set<unknown>();
  eachNode<Nodes>(tree, (node, _position, parent) => {
    if (node.type === 'html' && !told.has(parent)) {
      if (parent !== tree) told.add(parent);
      file.message('raw HTML is not allowed.\nWrite it in Markdown, or take it out.', {
        place: node.position,
      });
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      file.message('pictures are not part of the story.\nTake it out, or link to it.', {
        place: node.position,
      });
    }
  });
}
