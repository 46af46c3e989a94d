import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, pagePaths, readPage, story } from '../site/built-pages.ts';
import { load } from './packages.ts';

const site = 'http://localhost:4321';
const own = mkdtempSync(join(tmpdir(), 'clients-'));
const run = (program: string, ...args: string[]) => {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', cwd: own });
  if (error) throw error;
  return { status, said: stdout + stderr, stdout };
};
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

test('epubcheck finds no error and nothing to warn of in the book, which is under 1 MB', () => {
  const { said } = run('java', '-jar', '/usr/share/java/epubcheck.jar', join(dist, 'explainer.epub'));
  expect(said).toContain('0 fatals / 0 errors / 0 warnings');
  expect(readFileSync(join(dist, 'explainer.epub')).length).toBeLessThan(1_000_000);
});

test('biber takes every citation and every source; only a day that nobody knows is missing', () => {
  const files = readdirSync(join(dist, 'cite'), { recursive: true, encoding: 'utf8' });
  const pages = files
    .filter((name) => name.endsWith('.txt'))
    .map((name) => /^@\w+\{[\s\S]*?^\}/m.exec(read(join('cite', name)))?.[0] ?? '');
  const undated = [...story.sources.values()].filter(({ published }) => !published).length;
  for (const [name, text, missing] of [
    ['pages.bib', pages.join('\n\n'), 0],
    ['sources.bib', read('cite/sources.bib'), undated],
  ] as const) {
    const file = join(own, name);
    writeFileSync(file, text);
    const { said } = run('biber', '--tool', '--validate-datamodel', '--output-file', `${file}.out`, file);
    const warnings = said.split('\n').filter((line) => /WARN|ERROR/.test(line) && !line.startsWith('INFO'));
    expect(
      warnings.filter((line) => !line.includes("'date, year' must be defined")),
      name,
    ).toEqual([]);
    expect(warnings.length, name).toBe(missing);
  }
});

test('pandoc reads a citation with its site, its day and its address once', () => {
  const record = /^@online[\s\S]*?^\}/m.exec(read('cite/index.txt'))?.[0] ?? '';
  const file = join(own, 'one.bib');
  writeFileSync(file, record);
  const { stdout } = run('pandoc', '-f', 'biblatex', '-t', 'csljson', file);
  const [one] = JSON.parse(stdout) as Record<string, unknown>[];
  expect(one).toMatchObject({ URL: `${site}/`, type: 'webpage', publisher: story.title });
  expect(one?.issued).toEqual({ 'date-parts': [expect.arrayContaining([expect.any(Number)])] });
});

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
    const record = story.published.get(path);
    if (record) expect(found.date?.slice(0, 10), path).toBe(record.date);
  }
});

test('a calendar program reads every development', () => {
  const config = join(own, 'khal.conf');
  writeFileSync(
    config,
    `[calendars]\n[[one]]\npath = ${own}/calendar\n[locale]\ndateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n`,
  );
  const { status, said } = run(
    'khal',
    '-c',
    config,
    'import',
    '--batch',
    '-a',
    'one',
    join(dist, 'events.ics'),
  );
  expect(status, said).toBe(0);
  const kept = readdirSync(join(own, 'calendar')).filter((name) => name.endsWith('.ics'));
  expect(kept.length).toBe(story.entries.length);
});

test('every picture is drawn by librsvg at its own size', () => {
  for (const name of readdirSync(join(dist, 'charts')).filter((one) => one.endsWith('.svg'))) {
    const file = join(own, `${name}.png`);
    const { status, said } = run('rsvg-convert', '-o', file, join(dist, 'charts', name));
    expect([status, said], name).toEqual([0, '']);
    expect(readFileSync(file).readUInt32BE(16), name).toBe(1200);
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

test('pandoc makes a book of all twins that epubcheck takes, and leaves no note raw or out', () => {
  const twins = pagePaths
    .filter((path) => path.endsWith('/'))
    .map((path) => join(dist, path === '/' ? 'index.md' : path.replace(/\/$/, '.md')))
    .filter((file) => existsSync(file));
  const plain = run('pandoc', '-f', 'markdown', '-t', 'plain', ...twins);
  expect(plain.said.match(/\[\^[\w-]+\]|\[WARNING\].*/g) ?? []).toEqual([]);
  const book = join(own, 'twins.epub');
  run('pandoc', '-f', 'markdown', '-o', book, '--metadata', 'title=Twins', ...twins);
  expect(run('java', '-jar', '/usr/share/java/epubcheck.jar', book).said).not.toMatch(/ERROR|FATAL/);
});
