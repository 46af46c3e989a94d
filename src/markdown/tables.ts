import type { Element, Nodes as HtmlNodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Nodes, Root as MarkdownRoot } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { eachNode } from './each-node.ts';

/** A plugin of remark that reads tables as GitHub writes them. */
export function readTables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

/** A row with other cells than its head loses what is too many, or leaves a column empty. */
export function refuseOddRows(tree: MarkdownRoot, file: VFile): void {
  eachNode<Nodes>(tree, (node) => {
    if (node.type !== 'table') return;
    const [head, ...rows] = node.children;
    const columns = head?.children.length ?? 0;
    for (const { children: cells, position } of rows) {
      if (cells.length === columns) continue;
      const count = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`;
      file.message(
        `has ${count} below a head of ${columns}.\nWrite one for each column; an empty one is | |.`,
        {
          place: position,
        },
      );
    }
  });
}

/** Readies tables for a page: each in a frame that scrolls by itself, each head naming its column, no attribute of style. */
export function frameTables(tree: Root): void {
  eachNode<HtmlNodes>(tree, (element, position, parent) => {
    if (element.type !== 'element') return;
    const { tagName, properties } = element;
    if (tagName === 'th') properties.scope = 'col';
    if (typeof properties.align === 'string') {
      if (properties.align !== 'left')
        properties.className = [properties.align === 'right' ? 'number' : 'mid'];
      delete properties.align;
    }
    if (tagName !== 'table' || !parent || position === undefined) return;
    const frame: Element = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['told'], role: 'group', ariaLabel: nameTable(element), tabIndex: 0 },
      children: [element],
    };
    parent.children[position] = frame;
  });
}

/** What a reader who does not see a table is told that it is: the heads of its columns. */
function nameTable(table: Element): string {
  const heads: string[] = [];
  eachNode<HtmlNodes>(table, (node) => {
    if (node.type === 'element' && node.tagName === 'th') heads.push(toString(node));
  });
  return heads.filter(Boolean).join(', ');
}
