import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, readPage, story } from '../site/built-pages.ts';
import { load } from './packages.ts';

const site = 'http://localhost:4321';
const read = (name: string) => readFileSync(join(dist, name), 'utf8');
/** A page of each kind that is read. */
const kinds = [
  '/',
  `/${story.chapters[0]?.slug}/`,
  `/${story.entries[0]?.chapter.slug}/${story.entries[0]?.slug}/`,
  '/timeline/',
  `/contested/${story.contested[0]?.id}/`,
  `/${story.quantity?.slug}/`,
  '/about/',
];

test('feed readers order the developments as the feed does, each with its author and its text', async () => {
  interface Item {
    title?: string;
    link?: string;
    creator?: string;
    isoDate?: string;
    'content:encoded'?: string;
  }
  interface Parser {
    default: new () => { parseString: (text: string) => Promise<{ image?: { url: string }; items: Item[] }> };
  }
  const { default: Reader } = await load<Parser>('rss-parser');
  const feed = await new Reader().parseString(read('feed.xml'));
  expect(feed.image?.url).toBe(`${site}/icon-192.png`);
  expect(feed.items.length).toBe(Math.min(story.entries.length, 100));
  const moments = feed.items.map(({ isoDate }) => isoDate ?? '9999');
  expect(moments).toEqual([...moments].sort().reverse());
  for (const item of feed.items) {
    expect(item.creator).toBe(story.title);
    expect(item['content:encoded']?.length).toBeGreaterThan(100);
  }
});

test('previews have a picture of a known size, a title, a sentence and a day', async () => {
  interface Result {
    ogTitle?: string;
    ogDescription?: string;
    ogImage?: { url: string; width?: string; height?: string; type?: string }[];
    articlePublishedTime?: string;
  }
  interface Scraper {
    default: (options: { html: string }) => Promise<{ error: boolean; result: Result }>;
  }
  const { default: scrape } = await load<Scraper>('open-graph-scraper');
  for (const path of kinds) {
    const { error, result } = await scrape({ html: readPage(path) });
    expect(error, path).toBe(false);
    expect(result.ogTitle?.length, path).toBeGreaterThan(5);
    expect(result.ogDescription?.length, path).toBeGreaterThan(20);
    expect(result.ogImage, path).toEqual([
      expect.objectContaining({ width: '1200', height: '630', type: 'image/png' }),
    ]);
  }
});

/** The days that a page tells programs: on which it changed, or the data that it shows. */
const listDays = (path: string): string[] =>
  [
    story.published.get(path)?.date ?? [],
    ...[...readPage(path).matchAll(/"dateModified":"([^"]+)"/g)].map(([, day = '']) => day),
  ].flat();

test('metascraper finds the title, the publisher, the day and the picture of a page', async () => {
  type Rule = () => unknown;
  type Found = Record<'title' | 'description' | 'image' | 'publisher' | 'date', string | null>;
  const names = ['title', 'description', 'image', 'publisher', 'date'] as const;
  const rules = await Promise.all(
    names.map(async (name) => (await load<{ default: Rule }>(`metascraper-${name}`)).default()),
  );
  const { default: make } = await load<{
    default: (rules: unknown[]) => (page: { html: string; url: string }) => Promise<Found>;
  }>('metascraper');
  for (const path of kinds.slice(1)) {
    const found = await make(rules)({ html: readPage(path), url: `${site}${path}` });
    expect(found.publisher, path).toBe(story.title);
    for (const name of ['title', 'description', 'image'] as const) expect(found[name], path).toBeTruthy();
    const days = listDays(path);
    if (days.length > 0) expect(days, path).toContain(found.date?.slice(0, 10));
  }
});

interface Extracted {
  title?: string | null;
  content?: string | null;
  published?: string | null;
  site?: string | null;
  source?: string | null;
}
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('article-extractor and Defuddle keep the title, the day and each figure of a development', async () => {
  const { extractFromHtml } = await load<{
    extractFromHtml: (html: string, url: string) => Promise<Extracted | null>;
  }>('@extractus/article-extractor');
  const { Defuddle } = await load<{
    Defuddle: (html: string, url: string) => Promise<Extracted>;
  }>('defuddle/node');
  for (const entry of story.entries.slice(0, 12)) {
    const path = `/${entry.chapter.slug}/${entry.slug}/`;
    const html = readPage(path);
    for (const [name, article] of [
      ['article-extractor', await extractFromHtml(html, `${site}${path}`)],
      ['Defuddle', await Defuddle(html, `${site}${path}`)],
    ] as const) {
      expect(article?.title, `${name} ${path}`).toContain(entry.title.text);
      const text = bare(article?.content ?? '');
      for (const id of entry.body.facts) {
        const value = bare(String(story.facts.get(id)?.alone[0]?.text ?? ''));
        expect(text, `${name} ${path} ${id}`).toContain(value.trim());
      }
    }
  }
});
