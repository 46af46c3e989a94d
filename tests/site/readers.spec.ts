import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { fileOf, pagePaths, plainPath, readPage } from './built-pages.ts';
import { seenPages } from './seen-pages.ts';

const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ');

/** The figures that a page prints in its text, each with its bound; those in the names of other pages belong there. */
function listFigures(document: Document): string[] {
  return [...document.querySelectorAll('main :is(data[data-fact], a[data-note])')]
    .filter(
      (figure) =>
        figure.closest('svg, [aria-hidden="true"], details, .fact-note, a:not([data-note])') === null,
    )
    .map((figure) => bare(figure.textContent ?? '').trim());
}

/** Pages that are read; the others frame a drawing or are for paper. */
const isRead = (path: string) => !/^\/(embed|print)\/|404|offline/.test(plainPath(path));

/** Words that stand in neighbouring elements of one line, with nothing between them. */
function findGluedWords(html: string): string[] {
  const { document } = parseHTML(html);
  const inline = /^(A|ABBR|B|BUTTON|CITE|DATA|EM|I|S|SMALL|SPAN|STRONG|SUP|TIME)$/;
  const glued: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    if (!inline.test(element.tagName) || element.closest('svg, script, style')) continue;
    const next = element.nextSibling;
    const before = element.textContent ?? '';
    const after =
      next?.nodeType === 1 && !inline.test((next as Element).tagName) ? '' : (next?.textContent ?? '');
    const isNumber = next?.nodeType === 1 && (next as Element).matches('sup.cite');
    // The end of a plural belongs to the word before it.
    const isEnding = next?.nodeType === 3 && /^\p{Ll}/u.test(after);
    if (isNumber || isEnding) continue;
    if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}$]/u.test(after)) {
      glued.push(`${before.slice(-30)}|${after.slice(0, 30)}`);
    }
  }
  return glued;
}

test('no two words stand in neighbouring elements with nothing between them', () => {
  const faults = pagePaths.flatMap((path) =>
    findGluedWords(readPage(path)).map((words) => `${path}: ${words}`),
  );
  expect(faults).toEqual([]);
});

test('a text browser shows every figure of every page, and in other languages of those that hold most of each make', () => {
  const version = spawnSync('w3m', ['-version']);
  test.skip(version.error !== undefined, 'There is no w3m here.');
  const faults: string[] = [];
  for (const path of seenPages.filter(isRead)) {
    const { stdout } = spawnSync('w3m', ['-dump', '-cols', '200', '-T', 'text/html', fileOf(path)], {
      encoding: 'utf8',
    });
    const text = bare(stdout);
    for (const figure of new Set(listFigures(parseHTML(readPage(path)).document))) {
      if (!text.includes(figure)) faults.push(`${path}: "${figure}" is not there`);
    }
  }
  expect(faults).toEqual([]);
});
