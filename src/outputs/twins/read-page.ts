import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { StoryData } from '../../schema/story.ts';
import { eachNode } from '../../markdown/each-node.ts';
import { readHtml } from '../read-html.ts';

/** A built page that announces a Markdown twin. */
export interface PageWithTwin {
  title: string;
  description: string;
  /** The page’s own address. */
  url: string;
  /** Path of the twin, with the base. */
  twin: string;
  /** The language that it names; of the languages whose words this site has. */
  language: StoryData['language'];
  main: Root;
}

/** Most of a short page, and nothing that a twin holds. */
const styleOrScript = /<(style|script)[\s>][\s\S]*?<\/\1>/g;

/**
 * Reads a built page by what its head says of it.
 * @returns null when it announces no twin.
 * @throws Error when it announces one, and has no `main`.
 */
export function readPage(html: string): PageWithTwin | null {
  if (!html.includes('type="text/markdown"')) return null;
  const page = { title: '', description: '', url: '', twin: '', language: '' };
  let main: Element | undefined;
  eachNode<Nodes>(readHtml(takeRead(html)), (element) => {
    if (element.type !== 'element') return;
    const { tagName, properties } = element;
    const [rel] = Array.isArray(properties.rel) ? properties.rel : [];
    if (tagName === 'html') page.language = String(properties.lang);
    if (tagName === 'title') page.title ||= toString(element);
    if (properties.name === 'description') page.description = String(properties.content);
    if (rel === 'canonical') page.url = String(properties.href);
    if (rel === 'alternate' && properties.type === 'text/markdown') page.twin = String(properties.href);
    if (tagName === 'main') main = element;
  });
  if (!page.twin) return null;
  if (!main) throw new Error(`${page.url} announces a Markdown twin, but has no main to make it of.`);
  return {
    ...page,
    language: page.language as StoryData['language'],
    main: { type: 'root', children: main.children },
  };
}

/** What a twin is made of: the head, and the main part without styles, scripts and what drawings hold. */
function takeRead(html: string): string {
  const [head = '', body = ''] = html.replace(styleOrScript, '').split(/(?=<body)/);
  const [start, end] = [body.indexOf('<main'), body.lastIndexOf('</main>')];
  return start < 0 ? head : `${head}<body>${emptyDrawings(body.slice(start, end))}</main></body></html>`;
}

/** Leaves of each drawing its outermost tags, and with them its name. */
export function emptyDrawings(html: string): string {
  const kept: string[] = [];
  let from = 0;
  let depth = 0;
  for (const { 0: tag, index } of html.matchAll(/<svg(?:"[^"]*"|[^">])*>|<\/svg>/g)) {
    const isEnd = tag.startsWith('</');
    if (isEnd && depth === 1) from = index;
    if (!isEnd && depth === 0) kept.push(html.slice(from, index + tag.length));
    depth += isEnd ? -1 : 1;
  }
  return [...kept, html.slice(from)].join('');
}
