import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, pagePaths, readPage } from './built-pages.ts';

const site = 'http://localhost:4321';
const shared = pagePaths.filter((path) => !readPage(path).includes('content="noindex"'));
const readMeta = (path: string, property: string) =>
  [...readPage(path).matchAll(new RegExp(`<meta property="${property}" content="([^"]*)"`, 'g'))].map(
    ([, content]) => content ?? '',
  );

test('every page that is shared names a card of its own, which is there, light and described', () => {
  const cards = new Set<string>();
  for (const path of shared) {
    const [address = '', ...more] = readMeta(path, 'og:image');
    expect(more, path).toEqual([]);
    expect(address, path).toMatch(/^http:\/\/localhost:4321\/og\/.+\.png$/);
    const file = address.slice(`${site}/`.length);
    cards.add(file);
    const png = readFileSync(join(dist, file));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([
      'PNG',
      1200,
      630,
    ]);
    expect(png.length, path).toBeLessThanOrEqual(60_000);
    const [alt = ''] = readMeta(path, 'og:image:alt');
    expect(alt.length, path).toBeGreaterThanOrEqual(4);
    expect(alt.length, path).toBeLessThanOrEqual(240);
    expect(readPage(path), path).toContain('<meta name="twitter:card" content="summary_large_image"');
  }
  expect(cards.size).toBe(shared.length);
  const made = readdirSync(join(dist, 'og'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.png'),
  );
  expect(made.map((file) => `og/${file}`).sort()).toEqual([...cards].sort());
});

test('a page that is not found or stands in another page names no card', () => {
  for (const path of pagePaths.filter((one) => !shared.includes(one)))
    expect(readMeta(path, 'og:image'), path).toEqual([]);
});
