import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { weightMark } from '../../src/components/weight-mark.ts';
import { BuiltSite } from '../../src/outputs/built-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const pages = {
  'index.html': `<main id="main"><a href="/vale/a/#x">A</a></main><img src="/vale/qr/index.svg">${weightMark}`,
  'a/index.html': '<link href="/vale/paper.css?ab"><main><i id="x"></i></main>',
  'former/index.html': '<a href="/vale/a/">A</a>',
  '404.html': '<main></main>',
};
for (const [name, html] of Object.entries(pages)) {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), html);
}

test.each(['/vale', '/vale/'])('a built site is read by its paths, served below %s', (base) => {
  const site = new BuiltSite(folder, { base, site: 'https://news.example/' });
  expect(site.base).toBe('/vale');
  expect(site.root).toBe('https://news.example/vale');
  expect(site.pages.map(({ path }) => path).sort()).toEqual(['/', '/404.html', '/a/', '/former/']);
  expect([...site.contents.keys()].sort()).toEqual(['/', '/a/']);
  expect(site.contents.get('/')).toMatchObject({ places: ['/a/#x'], hasQr: true, isToWeigh: true });
  expect(site.contents.get('/a/')).toMatchObject({
    ids: ['x'],
    marked: ['paper.css'],
    hasQr: false,
    isToWeigh: false,
  });
});

test('a page that was changed is read anew, and a new file is a page', () => {
  const site = new BuiltSite(folder, { base: '/vale' });
  const before = site.contents.get('/a/')?.hash;
  site.write('/a/', '<main>More. <i id="y"></i></main>');
  site.write('/explainer.html', '<main></main>');
  expect(site.contents.get('/a/')?.ids).toEqual(['y']);
  expect(site.contents.get('/a/')?.hash).not.toBe(before);
  expect(site.read('/a/')).toContain('More.');
  expect(site.pages.map(({ path }) => path)).toContain('/explainer.html');
  expect([...site.contents.keys()]).not.toContain('/explainer.html');
});
