import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { entryPath } from '../../src/paths.ts';
import { pagePaths, plainPath, readPage, story } from '../site/built-pages.ts';

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
const read = pagePaths.filter((path) => !/^\/(embed|print)\/|404|offline/.test(plainPath(path)));

test('a reader mode, where browsers offer it, keeps every figure of the page', () => {
  const faults: string[] = [];
  const offered: string[] = [];
  for (const path of read) {
    const { document } = parseHTML(readPage(path));
    if (!isProbablyReaderable(document as unknown as Document)) continue;
    offered.push(path);
    const figures = listFigures(document);
    const article = new Readability(document as unknown as Document, { charThreshold: 100 }).parse();
    const text = bare(`${article?.title} ${article?.textContent}`);
    for (const figure of new Set(figures)) {
      if (!text.includes(figure)) faults.push(`${path}: "${figure}" is not there`);
    }
  }
  expect(faults).toEqual([]);
  const told = story.chapters.flatMap(({ slug, entries }) => [`/${slug}/`, ...entries.map(entryPath)]);
  expect(told.filter((path) => !offered.includes(path))).toEqual([]);
});
