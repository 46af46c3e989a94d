import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { StoryData } from '../../schema/story.ts';
import { visit } from 'unist-util-visit';

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

const reader = unified().use(rehypeParse).freeze();
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
  visit(reader.parse(html.replace(styleOrScript, '')), 'element', (element: Element) => {
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
