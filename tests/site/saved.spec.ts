import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { serve } from '../serve.ts';
import { kinds, pagePaths, readPage } from './built-pages.ts';

const saved = ['front', 'chapter', 'count', 'contested'].map((kind) => kinds[kind] ?? '/');

/** What a saver of pages makes of one: every address in its styles is another. */
const rewriteAddresses = (html: string): string =>
  html.replaceAll(/(<style[^>]*>)([\s\S]*?)(?=<\/style>)/g, (_, open: string, style: string) =>
    open.concat(style.replaceAll(/url\(\/([^)]*)\)/g, 'url(saved-$1)')),
  );

/** How a page is set: what an unstyled one has not. */
const readLook = (page: Page) =>
  page.evaluate(() => ({
    paper: getComputedStyle(document.documentElement).backgroundColor,
    marks: [...document.querySelectorAll('main svg :is(path, rect)')].map(
      (mark) => getComputedStyle(mark).fill,
    ),
  }));

test('a page whose addresses a saver wrote anew keeps its style', async ({ page }) => {
  const root = mkdtempSync(join(tmpdir(), 'saved-'));
  for (const [index, path] of saved.entries()) {
    mkdirSync(join(root, `${index}`));
    writeFileSync(join(root, `${index}/index.html`), rewriteAddresses(readPage(path)));
  }
  writeFileSync(join(root, '404.html'), '');
  const copies = await serve(root, 0);
  expect(readdirSync(root).length).toBe(saved.length + 1);
  for (const [index, path] of saved.entries()) {
    await page.goto(path);
    const look = await readLook(page);
    expect(look.paper, path).not.toBe('rgba(0, 0, 0, 0)');
    expect(readFileSync(join(root, `${index}/index.html`), 'utf8')).toContain('url(saved-display.woff2');
    await page.goto(`${copies.address}/${index}/`);
    expect(await readLook(page), path).toEqual(look);
  }
  copies.close();
});

test('every drawing says its size itself, so that it is no giant where its style is lost', () => {
  const faults = pagePaths.flatMap((path) =>
    [...parseHTML(readPage(path)).document.querySelectorAll('svg')]
      .filter((svg) => !svg.parentElement?.closest('svg'))
      .filter((svg) => !svg.hasAttribute('width') || !svg.hasAttribute('height'))
      .map((svg) => `${path}: ${svg.outerHTML.slice(0, 80)}`),
  );
  expect(faults).toEqual([]);
});
