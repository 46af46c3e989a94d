import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { printPdf } from '../../src/outputs/pdf/print-pdf.ts';
import { describePdf } from '../../src/outputs/pdf/write-pdf.ts';
import { printPlace } from '../../src/paths.ts';
import { hasPoppler } from '../install-tools.ts';
import { listBooklets, placeOf } from '../../src/story/place-of.ts';
import { dist, pagePaths, plainPath, readPage, story, storyOf } from '../site/built-pages.ts';
import { findAxeFaults } from '../site/find-axe-faults.ts';
import { readPdf } from '../site/read-pdf.ts';

const singleFile = join(dist, 'explainer.html');

test('the single file is whole, small, without a script and with in-page links, opened from a disk without a network', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  expect(statSync(singleFile).size).toBeLessThan(600_000);
  const html = readFileSync(singleFile, 'utf8');
  expect(html).not.toMatch(/<script|<img|\sstyle=|\son\w+=/);
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const asked: string[] = [];
  session.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
  await session.send('Network.enable');
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  const address = pathToFileURL(singleFile).href;
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
  await page.getByRole('navigation').getByRole('link', { name: story.chapters[1]?.title }).click();
  expect(page.url()).toBe(`${address}#${story.chapters[1]?.slug}`);
  await page.locator('.steps a[data-note]').first().click();
  await expect(page.locator('.fact-note:target')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(asked.filter((url) => !url.startsWith('data:') && url !== address)).toEqual([]);
  expect(messages).toEqual([]);
  const broken = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href')?.slice(1) ?? '')
        .filter((id) => !document.getElementById(id)),
    );
  expect(broken).toEqual([]);
  expect(await findAxeFaults(page)).toEqual([]);
  await context.close();
});

test('the booklet has a place for every page of the site', () => {
  for (const booklet of listBooklets(story)) {
    const html = readPage(placeOf(booklet, '/print/'));
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const missing = pagePaths
      .filter((path) => path.endsWith('/') && !readPage(path).includes('content="noindex"'))
      .filter((path) => storyOf(path) === booklet)
      .map((path) => ({ path, place: printPlace(plainPath(path)).slice(1) }))
      .filter(({ place }) => place && !ids.has(place));
    expect(missing).toEqual([]);
  }
});

test('the PDF is tagged, outlined, titled, small, and its contents name the right pages', async () => {
  test.setTimeout(180_000);
  const pdf = await printPdf(singleFile, describePdf(story), { info: () => undefined });
  expect(pdf.length).toBeLessThan(1_200_000);
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  expect((await document.getMarkInfo())?.Marked).toBe(true);
  const { info } = await document.getMetadata();
  expect(info).toMatchObject({ Title: expect.stringContaining(story.title), Language: story.language });
  const outline = await document.getOutline();
  expect(outline.length + outline.flatMap(({ items }) => items).length).toBeGreaterThan(
    story.chapters.length + 5,
  );
  const pages = await readPdf(pdf);
  for (const { slug, title } of story.chapters) {
    const [reference] = (await document.getDestination(slug)) ?? [];
    const number = (await document.getPageIndex(reference)) + 1;
    expect(pages[0]?.text.replace(/\s/g, '')).toContain(`${title}${number}`.replace(/\s/g, ''));
    expect(pages[number - 1]?.head).toBe(title);
  }
  test.skip(!hasPoppler(), 'There is no poppler to read the file a second time.');
  const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'explainer.pdf');
  writeFileSync(file, pdf);
  const run = (command: string, args: string[]) =>
    spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8 });
  const { stdout, stderr } = run('pdfinfo', [file]);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^Tagged: +yes$/m);
  expect(stdout).toMatch(new RegExp(`^Pages: +${pages.length}$`, 'm'));
  const fonts = run('pdffonts', [file]).stdout.trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(2);
  for (const font of fonts) expect(font).toMatch(/ yes +(yes|no) +(yes|no) +\d+ +0 *$/);
  const graphics = run('pdfinfo', ['-struct', file]).stdout.match(/Figure/g);
  expect(graphics?.length).toBeGreaterThan(3);
  const text = run('pdftotext', [file, '-']).stdout.replace(/\s+/g, ' ');
  for (const { slug, title } of story.entries) expect(text, slug).toContain(title.text.replace(/\s+/g, ' '));
});
