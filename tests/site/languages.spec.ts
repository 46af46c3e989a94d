import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Language } from '../../src/schema/language.ts';
import { wordsFor } from '../../src/words/words.ts';
import { fileOf } from './built-pages.ts';
import { buildInLanguages } from './languages-site.ts';

test.describe.configure({ mode: 'default' });

const root = 'http://localhost:4321';
let site: ReturnType<typeof buildInLanguages>;
/** The versions that the sitemap lists of each address, by language. */
let listed: Map<string, Map<string, string>>;

test.beforeAll(() => {
  test.setTimeout(180_000);
  site = buildInLanguages();
  const xml = readFileSync(join(site.dist, 'sitemap-0.xml'), 'utf8');
  listed = new Map(
    [...xml.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)].map(([, loc = '', rest = '']) => [
      loc,
      new Map(
        [...rest.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"\/>/g)].map(
          ([, language = '', address = '']) => [language, address],
        ),
      ),
    ]),
  );
});

test.afterAll(() => site.remove());

const readPage = (address: string) => readFileSync(fileOf(address.slice(root.length), site.dist), 'utf8');

/** What the paths of a language begin with. */
const startOf = (language: string) => (language === 'en' ? '/' : `/${language}/`);
const readJson = (path: string) => JSON.parse(readFileSync(join(site.dist, path), 'utf8')) as unknown;

test('the sitemap tells of each page in which languages it is there, each of them the same', () => {
  expect(listed.size).toBeGreaterThan(40);
  expect([...(listed.get(`${root}/fr/`)?.entries() ?? [])].sort()).toEqual([
    ['ar', `${root}/ar/`],
    ['en', `${root}/`],
    ['fr', `${root}/fr/`],
    ['x-default', `${root}/`],
  ]);
  expect([...(listed.get(`${root}/cause/bridge-falls/`)?.keys() ?? [])].sort()).toEqual([
    'ar',
    'en',
    'x-default',
  ]);
  for (const [address, versions] of listed) {
    if (versions.size === 0) continue;
    expect([...versions.values()], address).toContain(address);
    for (const other of versions.values()) expect(listed.get(other), `${address} ${other}`).toEqual(versions);
  }
});

test('every page leads to itself in each other language by a link that says which; its head says it but once', () => {
  for (const [address, versions] of listed) {
    const html = readPage(address);
    const [, own = ''] = /<html lang="([^"]+)"/.exec(html) ?? [];
    const [, header = ''] = /<header([\s\S]*?)<\/header>/.exec(html) ?? [];
    const led = [...header.matchAll(/<a lang="([^"]+)" hreflang="([^"]+)" href="([^"]+)">/g)].map(
      ([, lang, language, path]) => [lang, language, root + path],
    );
    const others = [...versions].filter(([language]) => ![own, 'x-default'].includes(language));
    expect(led.sort(), address).toEqual(others.map(([language, to]) => [language, language, to]).sort());
    expect(html, address).toContain(`<link rel="canonical" href="${address}">`);
    expect(/<head[\s\S]*?<\/head>/.exec(html)?.[0], address).not.toContain('hreflang');
    const [, locale] = /property="og:locale" content="([^"]+)"/.exec(html) ?? [];
    expect(locale, address).toBe(versions.size > 0 ? wordsFor(own as Language).sharedLocale : undefined);
    expect(locale ?? `${own}_XX`, address).toMatch(new RegExp(`^${own}_[A-Z]{2}$`));
    expect(html, address).toContain(`<link rel="manifest" href="${startOf(own)}manifest.webmanifest">`);
  }
});

test('the pages that say that nothing was found or reached say it in every language, the first with the way to each', () => {
  for (const [path, key] of [
    ['/404.html', 'notFound'],
    ['/offline/', 'notReached'],
  ] as const) {
    const html = readFileSync(fileOf(path, site.dist), 'utf8').replace(/\s+/g, ' ');
    expect(html, path).toContain(`<h1>${wordsFor('en')[key]}</h1>`);
    for (const language of ['fr', 'ar'] as const) {
      const words = wordsFor(language);
      const [told = ''] = new RegExp(`<p lang="${language}"[^>]*>.*?</p>`).exec(html) ?? [];
      expect(told, `${path} ${language}`).toContain(words[key]);
      expect(told.includes(`<a hreflang="${language}" href="/${language}/">`), path).toBe(key === 'notFound');
    }
    expect(html, path).toContain('<p lang="ar" dir="rtl">');
  }
});

test('a feed in another language says which of its items are in the original', () => {
  const { items } = readJson('/fr/feed.json') as {
    items: { url: string; language?: string; content_html: string }[];
  };
  const rss = readFileSync(join(site.dist, 'fr/feed.xml'), 'utf8');
  expect(items.length).toBeGreaterThan(3);
  for (const { url, language, content_html: content } of items) {
    const isOriginal = !url.startsWith(`${root}/fr/`);
    expect(isOriginal, url).toBe(url === `${root}/cause/bridge-falls/`);
    expect(language, url).toBe(isOriginal ? 'en' : undefined);
    expect(content.includes('lang="en"'), url).toBe(isOriginal);
    const [item = ''] = rss.split('<item>').filter((one) => one.includes(`<link>${url}</link>`));
    expect(item.includes('<dc:language>en</dc:language>'), url).toBe(isOriginal);
  }
  const own = readJson('/feed.json') as { items: { language?: string }[] };
  expect(own.items.filter(({ language }) => language)).toEqual([]);
});

test('a reader of a language installs the site in it', () => {
  for (const language of ['en', 'fr', 'ar']) {
    const start = startOf(language);
    expect(readJson(`${start}manifest.webmanifest`)).toMatchObject({
      lang: language,
      id: start,
      start_url: start,
      scope: '/',
    });
  }
});

/** How the steps of a page stand: whether the column begins where the step does, and all that it covers but its number. */
const readSteps = () =>
  [...document.querySelectorAll('.steps > li')].map((step) => {
    const column = step.querySelector('.column')?.getBoundingClientRect() ?? new DOMRect();
    const others = [...step.querySelectorAll(':scope > :not(.column, .number)')];
    const covered = others.filter((other) => {
      const box = other.getBoundingClientRect();
      return box.left < column.right - 1 && box.right > column.left + 1;
    });
    return {
      begins: Math.round(step.getBoundingClientRect().right - column.right),
      covered: covered.map(({ className }) => className),
    };
  });

for (const width of [360, 1280]) {
  test(`from right to left the column stands where a step begins, and covers no word of it, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/ar/', '/ar/works/']) {
      await page.goto(String(pathToFileURL(fileOf(path, site.dist))));
      const steps = await page.evaluate(readSteps);
      expect(steps.length, path).toBeGreaterThan(1);
      expect(steps, path).toEqual(steps.map(() => ({ begins: 0, covered: [] })));
    }
  });

  test(`words of a drawing begin at the right edge in Arabic, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [path, words] of [
      ['/ar/crew/', '.count > h1'],
      ['/ar/contested/which-night/', '.axis > figcaption'],
      ['/ar/works/', '.comparison td:empty'],
    ] as const) {
      await page.goto(String(pathToFileURL(fileOf(path, site.dist))));
      const gap = await page.evaluate((selector) => {
        const found = document.querySelector(selector);
        const main = document.querySelector('main')?.getBoundingClientRect();
        return found && main ? Math.abs(main.right - found.getBoundingClientRect().right) : NaN;
      }, words);
      expect(gap, path).toBeLessThan(2);
    }
  });
}
