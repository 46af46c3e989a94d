import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { StoryData } from '../../schema/story.ts';
import { footnoteHandlers, markFootnotes } from './footnotes.ts';
import { settleFootnotes } from './settle-footnotes.ts';
import { tidyTree } from './tidy-tree.ts';

const turner = unified().use(rehypeRemark, { handlers: footnoteHandlers }).freeze();
const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    join: [
      (left, right) =>
        left.type === 'footnoteDefinition' && right.type === 'footnoteDefinition' ? 0 : undefined,
    ],
  })
  .freeze();

/**
 * What a page holds as Markdown: GitHub’s, whose footnotes take the notes and the sources. Changes
 * the tree that it is given.
 * @param url the address of the page, for links.
 * @param language of the page.
 */
export function toMarkdown(main: Root, url: string, language: StoryData['language']): string {
  tidyTree(main, url, language);
  markFootnotes(main);
  const tree = turner.runSync(main) as MarkdownRoot;
  settleFootnotes(tree, nameOf(url));
  return writer.stringify(tree);
}

/** What sets a page apart from every other of its site: `works-opening`. */
function nameOf(url: string): string {
  return new URL(url).pathname.split('/').filter(Boolean).join('-') || 'index';
}
