import type { Link, Nodes, Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import { suggestNearest } from '../problems/nearest.ts';
import { placeAfter } from '../problems/place-after.ts';
import { checkWebAddress } from '../problems/web-address.ts';
import { eachNode } from './each-node.ts';

/** Links go to the web by http(s), or to another entry by `entry:slug`; nothing else is followed. */
export function checkLinks(tree: Root, file: VFile, entries: ReadonlyMap<string, unknown>): void {
  eachNode<Nodes>(tree, (node) => {
    if (node.type === 'definition' || node.type === 'linkReference') {
      file.message('links by reference are not read.\nWrite [text](address).', { place: node.position });
    }
    if (node.type === 'link') checkLink(node, file, entries);
    if (node.type === 'paragraph') refuseSpaced(node, file);
  });
}

/** What is written as a link, and is none since its address has a space; a title in quotes may have some. */
const spaced = /(?<!`)\[[^[\]\n]*\]\([^()\s"'`]*[ \t]+[^()"'`\n]*\)/;

/** In the source of a paragraph: what stands behind a colon is a directive in its tree. */
function refuseSpaced({ position }: Paragraph, file: VFile): void {
  if (!position) return;
  const source = String(file.value).slice(position.start.offset, position.end.offset);
  const found = spaced.exec(source);
  if (!found) return;
  file.message(
    `"${found[0]}" is no link, since its address has a space.\nWrite the slug as its file is named, or %20 for a space of an address.`,
    { place: placeAfter(position.start, source.slice(0, found.index)) },
  );
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
