import type { JSHandle, Page } from '@playwright/test';
import { findAxeFaults } from './find-axe-faults.ts';
import { noteShapes } from './known-shapes.ts';

/**
 * Sorts the elements of an open page by their shapes, which are what the rules of axe go by: an element’s
 * name, its attributes, its label, whether it holds text, what it stands in and, of a heading, the level
 * of the one before. What tells one page from another of its make is left out: ids, numbers, and where a
 * link leads, but in drawings, whose marks stand where their numbers place them. It runs in the page.
 */
function sortByShape(): Map<string, Element[]> {
  const told = /^(class|role|lang|dir|type|rel|target|tabindex|scope|popover|hidden)$|^aria-/;
  const points = /^aria-(label|labelledby|describedby|controls|details|owns)$/;
  const sorted = new Map<string, Element[]>();
  let level = '';
  const add = (element: Element, above: string): void => {
    const attributes = [...element.attributes].map(({ name, value }) => {
      if (name === 'href') return `href=${element.closest('svg') ? value : value.replace(/[^#:].*$/, '')}`;
      return told.test(name) && !points.test(name) ? `${name}=${value}` : name;
    });
    const hasText = [...element.childNodes].some((one) => one.nodeType === 3 && one.nodeValue?.trim());
    const isHeading = /^h[1-6]$/.test(element.localName);
    const own = `${element.localName} ${attributes.sort().join(' ')}${hasText ? ' text' : ''}`;
    const shape = `${above} > ${own}${isHeading ? ` after ${level}` : ''}`;
    if (isHeading) level = element.localName;
    const key = `${shape} ${element.getAttribute('aria-label') ?? ''}`;
    const alike = sorted.get(key);
    if (alike) alike.push(element);
    else sorted.set(key, [element]);
    for (const child of element.children) add(child, shape);
  };
  add(document.body, '');
  return sorted;
}

/** Elements of an open page whose shapes no test of this run has shown to axe on its site, and which stand in none such. */
async function findNewShapes(page: Page): Promise<JSHandle<Element[]> | null> {
  const sorted = await page.evaluateHandle(sortByShape);
  const shapes = await sorted.evaluate((all) => [...all.keys()]);
  const unknown = noteShapes(new URL(page.url()).origin, shapes);
  if (unknown.length === 0) return null;
  return sorted.evaluateHandle((all, fresh) => {
    const elements = new Set(fresh.flatMap((shape) => all.get(shape) ?? []));
    return [...elements].filter(({ parentElement }) => !parentElement || !elements.has(parentElement));
  }, unknown);
}

/** What axe finds wrong with those elements of an open page that are like none that it has seen on its site. */
export async function findNewAxeFaults(page: Page): Promise<string[]> {
  const elements = await findNewShapes(page);
  return elements ? (await findAxeFaults(page, elements)).map((fault) => `axe finds ${fault}`) : [];
}
