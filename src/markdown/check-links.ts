import type { Link, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { suggestNearest } from '../problems/nearest.ts';
import { checkWebAddress } from '../problems/web-address.ts';
import { eachNode } from './each-node.ts';

/** Links go to the web by http(s), or to another entry by `entry:slug`; nothing else is followed. */
export function checkLinks(tree: Root, file: VFile, entries: ReadonlyMap<string, unknown>): void {
  eachNode<Nodes>(tree, (node) => {
    if (node.type === 'definition' || node.type === 'linkReference') {
      file.message('links by reference are not read.\nWrite [text](address).', { place: node.position });
    }
    if (node.type === 'link') checkLink(node, file, entries);
  });
}

function checkLink(node: Link, file: VFile, entries: ReadonlyMap<string, unknown>): void {
  const slug = /^entry:(.*)$/.exec(node.url)?.[1];
  if (slug !== undefined) {
    if (!entries.has(slug)) {
      const mend = suggestNearest(slug, entries.keys(), 'a chapter’s folder, by its file name');
      file.message(`link to an unknown entry "${slug}".\n${mend}`, { place: node.position });
    }
    node.data = { hProperties: { dataEntry: slug } };
    return;
  }
  const problem = checkWebAddress(node.url);
  if (problem) {
    file.message(`the link "${node.url}" ${problem}\nTo link to another entry, write entry:slug.`, {
      place: node.position,
    });
  }
}
