import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { PageTexts } from '../../texts/page-texts.ts';
import { href, trimBase } from '../../paths.ts';
import { absolutePlace, hrefOf } from '../../story/place-of.ts';

/** What means nothing away from its page; the text inside stays. */
const unwrapped = new Set(['data', 'span', 'time']);

/**
 * Makes a rendered text fit to be read away from its page, in a feed: figures and dates are plain
 * text, a rival figure is told in words, a raised number leads to the source itself, every other link
 * is absolute, and no class, id or role is left; a text of another language still says so. Changes the tree that it is given.
 */
export function resolveElsewhere<T extends Root | Element>(tree: T, texts: PageTexts): T {
  visit(tree, 'element', (element: Element, position, parent) => {
    const { href, className, lang, dir } = element.properties;
    if (parent && position !== undefined && unwrapped.has(element.tagName) && !lang) {
      parent.children.splice(position, 1, ...element.children);
      return [SKIP, position];
    }
    if (Array.isArray(className) && className.includes('hook')) {
      element.children.unshift({ type: 'text', value: `${texts.words.but} ` });
    }
    if (element.tagName === 'sup') element.children = separate(element.children, texts.words.comma);
    element.properties = {
      ...(typeof href === 'string' && { href: resolveLink(href, texts) }),
      ...(lang && { lang }),
      ...(dir && { dir }),
    };
    return undefined;
  });
  return tree;
}

function resolveLink(link: string, { story, path, sources }: PageTexts): string {
  const [, number] = /^#source-(\d+)$/.exec(link) ?? [];
  const cited = sources.find((source) => String(source.number) === number);
  const base = trimBase(href('/'));
  const isOurs = link.startsWith(`${base}/`);
  const place = isOurs ? hrefOf(story, link.slice(base.length)) : link;
  return cited?.source.url ?? new URL(place, absolutePlace(story, path)).href;
}

/** Where no numbers are raised, commas keep them apart. */
function separate(children: ElementContent[], comma: string): ElementContent[] {
  return children.map((child) =>
    child.type === 'text' && child.value === ' ' ? { type: 'text', value: comma } : child,
  );
}
