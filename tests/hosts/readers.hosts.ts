import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/story/story.ts';
import { kinds as built, readPage, story } from '../site/built-pages.ts';
import { load } from './packages.ts';

/** What a tool found on a page. */
interface Found {
  title?: string | null;
  content?: string | null;
  published?: string | null;
  site?: string | null;
  author?: string | null;
}
type Tool = (html: string, url: string) => Promise<Found | null>;

const site = 'http://localhost:4321';

/**
 * What article-extractor 9 is told to keep besides what it keeps by itself: it deletes any other element with all
 * its words, dates in `<time>` and figures in `<data>` among them. Who uses it has the same setting.
 */
const keptToo = ['time', 'data', 'cite', 'dt', 'main', 'aside', 's', 'q', 'caption'];

const { extractFromHtml } = await load<{
  extractFromHtml: (
    html: string,
    url: string,
    options: object,
  ) => Promise<(Found & { source?: string }) | null>;
}>('@extractus/article-extractor');
const { defaultAllowedTags } = await load<{ defaultAllowedTags: string[] }>(
  new URL('node_modules/@extractus/article-extractor/esm/src/config.js', import.meta.url).href,
);
const { Defuddle } = await load<{ Defuddle: (html: string, url: string) => Promise<Found> }>('defuddle/node');

const tools: Record<string, Tool> = {
  Readability: (html) => {
    const { document } = parseHTML(html);
    const article = new Readability(document as unknown as Document, { charThreshold: 100 }).parse();
    return Promise.resolve(
      article && {
        ...article,
        published: article.publishedTime,
        site: article.siteName,
        author: article.byline,
      },
    );
  },
  'article-extractor': async (html, url) => {
    const found = await extractFromHtml(html, url, { allowedTags: [...defaultAllowedTags, ...keptToo] });
    return found && { ...found, site: found.source };
  },
  Defuddle,
};

/** A page of each kind that is read. */
const pages = {
  front: built['front'],
  chapter: built['chapter'],
  entry: built['entry'],
  timeline: built['timeline'],
  'part of the timeline': `/timeline/${story.chapters[0]?.slug}/`,
  count: built['count'],
  'contested points': '/contested/',
  'contested point': built['point'],
  ledger: '/facts/',
  figure: `/facts/${longest((fact) => fact.rivals.length)}/`,
  'short figure': `/facts/${longest((fact) => -fact.rivals.length - fact.cites.length - (fact.note ? 9 : 0))}/`,
  'source list': '/sources/',
  'sources of a grade': '/sources/official/',
  glossary: '/glossary/',
  corrections: '/corrections/',
  about: '/about/',
  booklet: '/print/',
  'one page': '/print/one-page/',
} as const;
type Kind = keyof typeof pages;

/** The id of the figure of which most is counted. */
function longest(count: (fact: Fact) => number): string {
  return [...story.facts.values()].reduce((one, other) => (count(other) > count(one) ? other : one)).id;
}

const links = 'it takes a list of links for the navigation of a site';
const short = 'it finds too few words for an article';
const firstDate = 'it takes a date among the first or last 200 letters for the day of publication';
const contents = 'it takes a list with notes and sources for a table of contents';
const footnotes = 'it takes the sources of a long page for footnotes, and repeats what they stand in';
/** What a tool cannot do, and why: it loses `all` of a kind or its `dates`, or does not show each `once`. */
const cannot: Record<string, Partial<Record<Kind, [lost: 'all' | 'dates' | 'once', because: string]>>> = {
  Readability: {
    timeline: ['all', links],
    'part of the timeline': ['all', links],
    'contested point': ['dates', links],
    'short figure': ['all', short],
  },
  'article-extractor': {
    timeline: ['all', links],
    'part of the timeline': ['all', links],
    'contested point': ['dates', links],
    figure: ['dates', short],
    'short figure': ['all', short],
  },
  Defuddle: {
    'contested points': ['dates', firstDate],
    'contested point': ['dates', firstDate],
    figure: ['all', contents],
    'source list': ['dates', firstDate],
    glossary: ['dates', firstDate],
    booklet: ['once', footnotes],
    'one page': ['all', contents],
    timeline: ['dates', firstDate],
    'part of the timeline': ['dates', firstDate],
  },
};

/** The words of some HTML as one line, parted where its blocks end; drawings have none, and numbers of sources are left out. */
function readWords(html: string): string {
  const parted = html.replace(
    /<(?=\/?(?:p|div|li|h\d|t[dhr]|d[dt]|section|article|aside|[ou]l|fig\w+|caption|nav|br)\b)/gi,
    ' <',
  );
  const { document } = parseHTML(`<!doctype html><html><body>${parted}</body></html>`);
  for (const unread of document.querySelectorAll('svg, script, style, sup')) unread.remove();
  return fold(document.body.textContent);
}
const fold = (text: string | null) => (text ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim();

/** How often a figure or a date stands in a text, with no letter or digit at its sides. */
function count(text: string, value: string): number {
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.match(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'))?.length ?? 0;
}

const unread = 'svg, [aria-hidden="true"], details, .fact-note, nav, [data-version]';
/** Figures and dates of the main text of a page; those in the names of other pages belong there, but on the timeline. */
function listValues(main: Element, hasLinks: boolean): { figures: string[]; dates: string[] } {
  const list = (selector: string) =>
    [...main.querySelectorAll(selector)]
      .filter((one) => !one.closest(hasLinks ? unread : `${unread}, a:not([data-note])`))
      .map((one) => fold(one.textContent));
  const dates = new Set(list('time, data.edtf'));
  return {
    dates: [...dates],
    figures: [...new Set(list('data[data-fact], a[data-note]'))].filter((one) => !dates.has(one)),
  };
}

describe.each(Object.entries(pages) as [Kind, string][])('%s', (kind, path) => {
  const html = readPage(path);
  const { document } = parseHTML(html);
  const main = document.querySelector('main');
  const own = readWords(main?.innerHTML ?? '');
  const { figures, dates } = main ? listValues(main, kind.includes('timeline')) : { figures: [], dates: [] };
  const title = fold(document.querySelector('title')?.textContent ?? '').replace(` · ${story.title}`, '');
  const heading = fold(document.querySelector('h1')?.textContent ?? '');

  test.each(Object.entries(tools))(
    '%s keeps its figures and dates, its title, its day and its site',
    async (name, read) => {
      const found = await read(html, `${site}${path}`);
      const [lost, because] = cannot[name]?.[kind] ?? [];
      if (found === null) {
        expect([lost, because]).toEqual(['all', short]);
        return;
      }
      expect([title, heading].some((one) => fold(found.title ?? '').startsWith(one))).toBe(true);
      expect(found.site).toBe(story.title);
      expect(['', story.title]).toContain(found.author ?? '');
      const day = story.published.get(path)?.date;
      expect(found.published?.slice(0, 10)).toBe(story.published.get(path)?.first ?? day);
      const text = `${fold(found.title ?? '')} ${readWords(found.content ?? '')}`;
      const asked = lost === 'dates' ? figures : [...figures, ...dates];
      const missing = asked.filter((value) => count(text, value) === 0);
      if (lost === 'all') expect(missing, 'It can do this now.').not.toEqual([]);
      else expect(missing, because).toEqual([]);
      if (lost === 'dates')
        expect(
          dates.filter((value) => count(text, value) === 0),
          'It can do this now.',
        ).not.toEqual([]);
      const heads = count(text, heading) * 2;
      expect(
        (lost === 'once' || lost === 'all' ? [] : [...figures, ...dates]).filter(
          (value) => count(text, value) > count(own, value) + count(heading, value) * heads,
        ),
      ).toEqual([]);
    },
  );
});
