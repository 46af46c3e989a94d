import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
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
    expect(html.includes('property="og:locale"'), address).toBe(versions.size > 0);
  }
});
