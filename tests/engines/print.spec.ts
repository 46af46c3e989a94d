import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { hasPoppler } from '../install-tools.ts';
import { kinds } from '../site/built-pages.ts';
import { listEngines } from './engines.ts';

const read = (command: string, ...args: string[]): string =>
  spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8 }).stdout;

/** The lines of each printed page, in their order. */
function readPages(pdf: string): string[][] {
  return read('pdftotext', '-raw', pdf, '-')
    .split('\f')
    .slice(0, -1)
    .map((page) => page.split('\n').filter((line) => line.trim()));
}

/** What heads a part of a page; what its table of contents names is told there too. It runs in the page. */
function listHeadings(): string[] {
  const read = (one: Element) => (one.textContent ?? '').replace(/\s+/g, ' ').trim();
  const named = [...document.querySelectorAll('.contents a')].map(read);
  return [...document.querySelectorAll('h2, h3, h4')].map(read).filter((one) => !named.includes(one));
}

for (const engine of listEngines().filter(({ name }) => name === 'Firefox')) {
  test(`${engine.name}: no heading stands alone at the foot of a printed page, and no number is promised`, async ({
    baseURL,
  }) => {
    test.skip(!hasPoppler(), 'There is no poppler to read the pages.');
    test.setTimeout(120_000);
    const folder = mkdtempSync(join(tmpdir(), 'print-'));
    const tab = await engine.start({ scheme: 'light' });
    const alone: string[] = [];
    try {
      for (const path of [kinds.front, kinds.chapter, kinds.contested, kinds.print]) {
        await tab.open(`${baseURL}${path}`);
        const headings = await tab.evaluate(listHeadings);
        const file = join(folder, 'page.pdf');
        writeFileSync(file, (await tab.print?.()) ?? '');
        const pages = readPages(file);
        expect(pages.length, path).toBeGreaterThan(1);
        for (const [index, lines] of pages.slice(0, -1).entries()) {
          const [before = '', last = ''] = lines.slice(-2).map((line) => line.trim());
          // A row of links may end in the name of a point.
          if (headings.includes(last) && !before.endsWith('·')) {
            alone.push(`${path}, page ${index + 1}: ${last}`);
          }
        }
        expect(await tab.evaluate(() => document.querySelectorAll('[data-page]').length), path).toBe(0);
      }
    } finally {
      await tab.close();
      rmSync(folder, { recursive: true });
    }
    expect(alone).toEqual([]);
  });
}
