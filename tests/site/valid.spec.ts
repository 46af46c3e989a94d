import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { fileOf, pagePaths, readPage } from './built-pages.ts';
import { seenPages } from './seen-pages.ts';
import { findHtmlFaults } from './validate-html.ts';

test('every page is valid HTML, and in other languages those that hold most of each make', async () => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  for (const path of seenPages) {
    for (const fault of await findHtmlFaults(fileOf(path))) faults.push(`${path}:${fault}`);
  }
  expect(faults).toEqual([]);
});

test('no button needs to say that it sends no form, since no page has one', () => {
  for (const path of pagePaths) expect(readPage(path), path).not.toContain('<form');
});

test('every drawing has a size of its own, where there is no style', () => {
  const unsized = pagePaths.flatMap((path) => {
    const { document } = parseHTML(readPage(path));
    return [...document.querySelectorAll('svg')]
      .filter((svg) => !svg.parentElement?.closest('svg'))
      .filter((svg) => !svg.hasAttribute('width') || !svg.hasAttribute('height'))
      .map((svg) => `${path}: ${svg.getAttribute('class') ?? svg.parentElement?.className}`);
  });
  expect([...new Set(unsized)]).toEqual([]);
});
