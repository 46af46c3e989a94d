import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { joinParts } from '../../src/numbers/write.ts';
import { dist, story } from './built-pages.ts';

const site = 'http://localhost:4321';
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const rss = read('feed.xml');
const json = JSON.parse(read('feed.json'));
const entries = new Map<string, (typeof story.entries)[number]>(
  story.entries.map((entry) => [`${site}/${entry.chapter.slug}/${entry.slug}/`, entry]),
);
const recordOf = (url: string) => story.published.get(url.slice(site.length));

test('the feeds of developments and of corrections, and the sitemap, are well-formed XML', async ({
  page,
}) => {
  for (const file of ['feed.xml', 'corrections.xml', 'sitemap-index.xml', 'sitemap-0.xml']) {
    const error = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return parsed.querySelector('parsererror')?.textContent ?? null;
    }, read(file));
    expect(error, file).toBeNull();
  }
});

test('RSS 2.0: a validator reads it, and each channel names itself, its language and its licence', () => {
  for (const [file, length] of [
    ['feed.xml', Math.min(story.entries.length, 100)],
    ['corrections.xml', story.corrections.length],
  ] as const) {
    const feed = parseRssFeed(read(file));
    expect(feed.title, file).toContain(story.title);
    expect(feed.link, file).toBe(`${site}/`);
    expect(feed.description?.length, file).toBeGreaterThan(20);
    expect(feed.language, file).toBe(story.language);
    expect(feed.copyright, file).toEqual(
      story.licence ? expect.stringContaining(story.licence.name) : undefined,
    );
    expect(feed.atom?.links, file).toEqual([
      { href: `${site}/${file}`, rel: 'self', type: 'application/rss+xml' },
    ]);
    expect(feed.items?.length ?? 0, file).toBe(length);
    const guids = (feed.items ?? []).map(({ guid }) => guid?.value);
    expect(new Set(guids).size, file).toBe(length);
  }
});

test('RSS 2.0: each item leads to its development, and its date is the day it was first published', () => {
  const items = [...rss.matchAll(/<item>([\s\S]*?)<\/item>/g)].map(([, item = '']) => item);
  const published: string[] = [];
  for (const item of items) {
    const get = (name: string) => new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(item)?.[1];
    const url = get('link') ?? '';
    expect([...entries.keys()]).toContain(url);
    expect(item).toContain(`<guid isPermaLink="true">${url}</guid>`);
    expect(get('title')?.length).toBeGreaterThan(0);
    expect(get('description')?.length).toBeGreaterThan(0);
    expect(get('category')).toBe(entries.get(url)?.chapter.title);
    const record = recordOf(url);
    const day = record?.first ?? record?.date;
    // RFC 822, with the year in four digits; a date that is not recorded is not made up.
    if (day) expect(get('pubDate')).toMatch(/^\w{3}, \d{2} \w{3} \d{4} 12:\d\d:\d\d GMT$/);
    expect(get('pubDate') && new Date(get('pubDate') ?? '').toISOString().slice(0, 10), url).toBe(day);
    expect(get('atom:updated')?.slice(0, 10), url).toBe(record?.first && record.date);
    expect(get('dc:creator'), url).toBe(story.title);
    published.push(day ? new Date(get('pubDate') ?? '').toISOString() : '9999');
  }
  expect(published).toEqual([...published].sort().reverse());
  // Programs that sort by moment keep this order: no two have the same.
  const dated = published.filter((moment) => moment !== '9999');
  expect(new Set(dated).size).toBe(dated.length);
});

test('JSON Feed 1.1: a validator reads it, and it holds what RSS holds', () => {
  expect(json.version).toBe('https://jsonfeed.org/version/1.1');
  expect(json.feed_url).toBe(`${site}/feed.json`);
  expect(json.home_page_url).toBe(`${site}/`);
  expect(json.language).toBe(story.language);
  expect(json.authors).toEqual([{ name: story.title, url: `${site}/` }]);
  expect(existsSync(join(dist, new URL(json.icon).pathname))).toBe(true);
  const parsed = parseJsonFeed(json);
  const feed = parseRssFeed(rss);
  expect(parsed.items?.map(({ id }) => id)).toEqual(feed.items?.map(({ link }) => link));
  for (const [index, item] of json.items.entries()) {
    const twin = feed.items?.[index];
    expect(typeof item.id).toBe('string');
    expect(item.url).toBe(item.id);
    expect(item.content_html).toBe(twin?.content?.encoded);
    expect(item.title).toBe(twin?.title);
    expect(item.summary).toBe(twin?.description);
    for (const name of ['date_published', 'date_modified']) {
      if (item[name]) expect(item[name]).toMatch(/^\d{4}-\d{2}-\d{2}T12:\d\d:\d\dZ$/);
    }
    const record = recordOf(item.url);
    expect(item.date_published?.slice(0, 10)).toBe(record?.first ?? record?.date);
    expect(item.date_modified?.slice(0, 10)).toBe(record?.first && record.date);
  }
});

test('each development stands in the feeds in full: every word, figure and source, and nothing of the page', () => {
  for (const { url, content_html: html } of json.items as { url: string; content_html: string }[]) {
    const entry = entries.get(url);
    expect(html, url).not.toMatch(
      /<(?:button|script|svg|style|span|data)|\s(?:class|id|style|role|data-note)=/,
    );
    expect(
      [...html.matchAll(/(?:href|src)="([^"]*)"/g)].filter(([, link = '']) => !/^https?:\/\//.test(link)),
      url,
    ).toEqual([]);
    expect(html, url).not.toContain('#notes');
    const text = html
      .replace(/<sup>.*?<\/sup>/g, '')
      .replace(/<[^>]+>/g, '')
      .replace(/&#x26;|&amp;/g, '&')
      .replace(/\s/g, '');
    expect(text, url).toContain(entry?.body.text.replace(/\s/g, ''));
    for (const id of entry?.body.facts ?? []) {
      const fact = story.facts.get(id);
      expect(text, url).toContain(`${joinParts(fact?.alone ?? [])}${fact?.label.text}`.replace(/\s/g, ''));
    }
    for (const cite of entry?.body.cites ?? []) {
      expect(html.replaceAll('&#x26;', '&'), url).toContain(
        `href="${story.sources.get(cite.split('#')[0] ?? '')?.url}"`,
      );
    }
  }
});
