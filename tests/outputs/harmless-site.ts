import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import ICAL from 'ical.js';
import rehypeParse from 'rehype-parse';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect } from 'vitest';
import { hostileText } from '../stories/hostile-texts.ts';

const reader = unified().use(rehypeParse).freeze();

/** Fails when a file of the site of the hostile story took one of its texts for markup, a formula or a line of its own. */
export async function expectHarmlessSite(dist: string): Promise<void> {
  const read = (name: string) => readFileSync(join(dist, name), 'utf8');
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => one.endsWith('.html'))) expectHarmlessPage(name, read(name));
  for (const name of names.filter((one) => one.endsWith('.json'))) JSON.parse(read(name));
  for (const name of names.filter((one) => one.endsWith('.csv'))) {
    expect(read(name), name).not.toMatch(/(^|,|\n)"?[=+@]/);
  }
  for (const name of names.filter((one) => one.endsWith('.svg'))) {
    expect(read(name), name).not.toMatch(/<(script|img)|&(?!amp;|lt;|gt;|quot;|#)/);
  }
  for (const name of names.filter((one) => one.endsWith('.md'))) {
    visit(remark().use(remarkFrontmatter).parse(read(name)), 'html', (node) =>
      expect.fail(`${name} holds ${node.value}`),
    );
  }
  const feed = parseRssFeed(read('feed.xml'));
  expect(feed.title).toBe(hostileText);
  expect(feed.items?.map(({ title }) => title)).toContain(hostileText);
  for (const { content } of feed.items ?? []) expectHarmlessPage('feed.xml', content?.encoded ?? '');
  const events = new ICAL.Component(ICAL.parse(read('events.ics')) as unknown[]).getAllSubcomponents(
    'vevent',
  );
  expect(events).toHaveLength(5);
  expect(events.map((event) => String(event.getFirstPropertyValue('summary')))).toContainEqual(
    expect.stringContaining(hostileText),
  );
}

/** No script but the page’s own, no handler, no style of an element, no address that runs. */
function expectHarmlessPage(name: string, html: string): void {
  visit(reader.parse(html) as Root, 'element', (element: Element) => {
    const { tagName, properties } = element;
    if (tagName === 'script') expect(toString(element), name).not.toMatch(/^alert/);
    expect(properties.src, name).not.toBe('x');
    for (const [key, value] of Object.entries(properties)) {
      expect(key, name).not.toMatch(/^(on[a-z]+|style)$/i);
      if (key === 'href') expect(String(value), name).not.toMatch(/^\s*(javascript|data|vbscript):/i);
    }
    if (properties.type === 'application/ld+json') JSON.parse(toString(element));
  });
}
