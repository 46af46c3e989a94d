import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { chromium, type Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { findChromium } from '../../src/outputs/pdf/find-chromium.ts';
import { dist, fileOf, kinds, readPage } from '../site/built-pages.ts';
import { hostsHere, lacks } from './lacks.ts';
import { startHost } from './start-host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

const own = mkdtempSync(join(tmpdir(), 'savers-'));
/** Runs a program. @returns what it wrote. @throws Error when it is not there, or does not end. */
function run(program: string, ...args: string[]): string {
  const { error, stdout } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  if (error) throw error;
  return stdout;
}

/** Draws an SVG as a PNG, at its own size. */
const drawers: Record<string, (svg: string, png: string) => string> = {
  'rsvg-convert': (svg, png) => run('/usr/bin/rsvg-convert', '-o', png, svg),
  ImageMagick: (svg, png) => run('/usr/bin/convert', svg, png),
  mupdf: (svg, png) => run('/usr/bin/mutool', 'draw', '-r', '72', '-o', png, svg),
};
/** At this width a title that is cut, or runs together, is another picture. */
const width = 240;
/** The same for pages: what is saved has the reader’s own narrow face, since a file may load none. */
const ofPages = 0.15;
/** Root mean square of the differences of channels, from 0 to 1; a title in a wider face differs by more. */
const threshold = 0.06;

const shrink = (image: string | Buffer) =>
  sharp(image).flatten({ background: '#fff' }).resize({ width, kernel: 'cubic' }).raw().toBuffer();

/** How much two pictures of one size differ. */
function differ(one: Buffer, other: Buffer): number {
  const squares = one.reduce((sum, value, at) => sum + ((value - (other[at] ?? 0)) / 255) ** 2, 0);
  return Math.sqrt(squares / one.length);
}

const pictures = readdirSync(join(dist, 'charts'))
  .filter((name) => name.endsWith('.svg'))
  .map((name) => `charts/${name}`);

test.each([...pictures, 'icon.svg', 'qr/index.svg'])('%s looks alike in every program', async (name) => {
  const file = join(dist, name);
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  const box = await page.evaluate(() => {
    const { width: wide, height: high } = document.documentElement.getBoundingClientRect();
    return { width: Math.ceil(wide), height: Math.ceil(high) };
  });
  await page.setViewportSize(box);
  const reference = await shrink(await page.screenshot());
  await page.close();
  for (const [program, draw] of Object.entries(drawers)) {
    if (lacks(program)) continue;
    const png = join(own, `${program}-${name.replaceAll('/', '-')}.png`);
    draw(file, png);
    const drawn = await shrink(png);
    expect(drawn.length, program).toBe(reference.length);
    expect(differ(drawn, reference), program).toBeLessThan(threshold);
  }
});

/** A host that is told nothing, as a saver meets most. */
const host = hostsHere.find(({ isTold }) => !isTold);

test.skipIf(lacks('wget') || !host)(
  'a page that wget saves with what it needs is shown as it was',
  async () => {
    if (!host) return;
    const { address, stop } = await startHost(host, { root: inject('served')[''] ?? '', base: '' });
    onTestFinished(stop);
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.setViewportSize({ width: 800, height: 1200 });
    for (const path of ['/', '/works/', '/crew/']) {
      run('/usr/bin/wget', '-E', '-k', '-p', '-q', '-P', own, `${address}${path}`);
      await page.goto(address + path);
      const shown = await shrink(await page.screenshot());
      const saved = join(own, new URL(address).host, path, 'index.html');
      await page.goto(pathToFileURL(saved).href);
      const found = await page.evaluate(() => ({
        faces: getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily,
        giants: [...document.querySelectorAll('svg.shape')].filter(
          (one) => one.getBoundingClientRect().width > 40,
        ).length,
      }));
      expect(found.faces, path).toContain('Display');
      expect(found.giants, path).toBe(0);
      const again = await shrink(await page.screenshot());
      expect(again.length, path).toBe(shown.length);
      expect(differ(again, shown), path).toBeLessThan(ofPages);
    }
  },
);

const fold = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ');
const browsers: Record<string, (file: string) => string> = {
  w3m: (file) => run('/usr/bin/w3m', '-dump', '-cols', '200', '-T', 'text/html', file),
  lynx: (file) =>
    run(
      '/usr/bin/lynx',
      '-dump',
      '-nolist',
      '-width=200',
      '-display_charset=utf-8',
      '-assume_charset=utf-8',
      file,
    ),
};

test.each(Object.keys(browsers))('%s shows the numbers of sources in brackets', (name) => {
  if (lacks(name)) return;
  // A text browser sets the booklet in columns, in which brackets may part.
  for (const path of Object.values(kinds).filter((one) => one !== kinds['print'])) {
    const text = fold(browsers[name]?.(fileOf(path)) ?? '');
    const { document } = parseHTML(readPage(path));
    for (const cite of document.querySelectorAll('main sup.cite')) {
      // Cells of a table stand beside each other, line by line.
      if (cite.closest('svg, [aria-hidden="true"], table')) continue;
      const numbers = fold(cite.textContent ?? '');
      expect(numbers, path).toMatch(/^\[[\d ]+\]$/);
      expect(text.includes(numbers), `${path} ${numbers}`).toBe(true);
    }
  }
});
