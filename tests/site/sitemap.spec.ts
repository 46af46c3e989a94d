import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listPublished } from '../../src/story/place-of.ts';
import { dist, pagePaths, readPage, story } from './built-pages.ts';

const site = 'http://localhost:4321';
const published = listPublished(story);
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

test('robots.txt names the sitemap, and the sitemap its parts', () => {
  const [, address = ''] = /^Sitemap: (.*)$/m.exec(read('robots.txt')) ?? [];
  expect(address).toBe(`${site}/sitemap-index.xml`);
  expect(read('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n/);
  const parts = [...read('sitemap-index.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, part = '']) => part);
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) expect(existsSync(join(dist, part.slice(site.length))), part).toBe(true);
});

test('the sitemap holds each page that may be indexed, with the day on which its content last changed', () => {
  const xml = read('sitemap-0.xml');
  expect(xml).toContain('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"');
  const urls = [...xml.matchAll(/<url>(.*?)<\/url>/g)].map(([, url = '']) => url);
  expect(urls.length).toBeLessThanOrEqual(50_000);
  const listed = urls.map((url) => {
    const [, loc = ''] = /^<loc>([^<]+)<\/loc>/.exec(url) ?? [];
    const [, lastmod] = /<lastmod>([^<]+)<\/lastmod>/.exec(url) ?? [];
    expect(lastmod, loc).toBe(published.get(loc.slice(site.length))?.date);
    expect(loc.length).toBeLessThan(2_048);
    return loc;
  });
  const indexed = pagePaths.filter((path) => {
    const html = readPage(path);
    return html.includes('<main') && !html.includes('content="noindex"') && path.endsWith('/');
  });
  expect(listed.sort()).toEqual(indexed.map((path) => `${site}${path}`).sort());
  expect(listed.filter((url) => /\/embed\/|404/.test(url))).toEqual([]);
});
