import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { printPdf } from '../../src/outputs/pdf/print-pdf.ts';
import { describePdf } from '../../src/outputs/pdf/write-pdf.ts';
import { chapterPath, pagePath, shortenAddress } from '../../src/paths.ts';
import { filePath, isTold, listBooklets, placeOf } from '../../src/story/place-of.ts';
import { wordsFor } from '../../src/words/words.ts';
import { dist, story } from './built-pages.ts';
import { bareText, findStranded, readPdf, type PrintedPage } from './read-pdf.ts';

const print = (page: Page, format: string) =>
  page.pdf({ format, preferCSSPageSize: true, printBackground: true, tagged: true });

/** Headings with which a page ends, a heading between the rows of a table among them. */
const findLeft = (pages: readonly PrintedPage[], parting: string): string[] => [
  ...findStranded(pages),
  ...pages.map(({ lastLine }) => lastLine).filter((line) => line === parting),
];

/** Width of the text on A4, between the margins of `print-flow.css`, in pixels. */
const paperWidth = 688;

/** Words of headings that a line ends within. */
async function findBroken(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: paperWidth, height: 900 });
  await page.emulateMedia({ media: 'print' });
  return page.locator('h1, h2, h3, h4').evaluateAll((headings) =>
    headings.flatMap((heading) => {
      const broken: string[] = [];
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (tops.size > 1) broken.push(word);
        }
      }
      return broken;
    }),
  );
}

for (const edition of story.translations.filter((one) => isTold(one, '/print/one-page/'))) {
  test(`the page to hand out in ${edition.language} fits one page of both papers, with its claims, sources and code`, async ({
    page,
  }) => {
    await page.goto(placeOf(edition, '/print/one-page/'));
    await expect(page.locator('html')).toHaveAttribute('lang', edition.language);
    const publishers = await page.locator('.sources a').allTextContents();
    expect(publishers.length).toBeGreaterThan(0);
    for (const format of ['A4', 'Letter']) {
      const pages = await readPdf(await print(page, format));
      expect(pages, format).toHaveLength(1);
      const text = bareText(pages[0]?.text ?? '');
      for (const { claim } of edition.steps) expect(text, format).toContain(bareText(claim.text));
      for (const publisher of publishers) expect(text, format).toContain(bareText(publisher));
      expect(text, format).toContain(bareText(`http://localhost:4321${placeOf(edition, '/')}`));
    }
  });
}

for (const edition of story.translations) {
  const { language, chapters, quantity } = edition;
  const words = wordsFor(language);
  const paths = [...chapters.slice(0, 1).map(chapterPath), ...(quantity ? [pagePath(quantity)] : [])];
  for (const path of paths.filter((one) => isTold(edition, one)).map((one) => placeOf(edition, one))) {
    test(`${path} on paper leaves no heading alone, breaks no word of one, and ends in its address`, async ({
      page,
    }) => {
      await page.goto(path);
      const pages = await readPdf(await print(page, 'A4'));
      expect(findLeft(pages, words.afterArticle)).toEqual([]);
      expect(await findBroken(page)).toEqual([]);
      const last = bareText(pages.at(-1)?.text ?? '');
      expect(last).toContain(bareText(`http://localhost:4321${path}`));
      expect(last).toContain(bareText(edition.article?.note.text ?? ''));
    });
  }
}

for (const edition of listBooklets(story).filter(({ translation }) => translation)) {
  const { language, title, chapters } = edition;
  test(`the PDF in ${language} says its language, has every heading and source, and its contents name the right pages`, async () => {
    test.setTimeout(180_000);
    const file = join(dist, filePath(edition, '/explainer.html'));
    const html = readFileSync(file, 'utf8');
    const pdf = await printPdf(file, describePdf(edition), { info: () => undefined });
    const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Title: expect.stringContaining(title), Author: title, Language: language });
    expect(metadata?.getRaw()).toContain(`>${language}<`);
    const pages = await readPdf(pdf);
    expect(findLeft(pages, wordsFor(language).afterArticle)).toEqual([]);
    for (const [index, { lines }] of pages.entries())
      expect(lines, `page ${index + 1}`).toBeGreaterThanOrEqual(4);
    for (const chapter of chapters) {
      const [reference] = (await document.getDestination(chapter.slug)) ?? [];
      const number = (await document.getPageIndex(reference)) + 1;
      expect(bareText(pages[0]?.text ?? '')).toContain(bareText(`${chapter.title}${number}`));
      expect(pages[number - 1]?.head).toBe(chapter.title);
    }
    const titles = (await document.getOutline()).flatMap(({ title, items }) => [
      title,
      ...items.map((one) => one.title),
    ]);
    for (const { headline } of chapters) expect(titles).toContain(headline.text.replace(/\s+/g, ' '));
    const text = bareText(pages.map((one) => one.text).join(' '));
    for (const { title } of edition.entries) expect(text).toContain(bareText(title.text));
    for (const { label } of edition.facts.values()) expect(text).toContain(bareText(label.text));
    const listed = [...edition.sources.values()].filter(({ id }) => html.includes(`id="${id}"`));
    for (const { url } of listed) if (url) expect(text).toContain(bareText(shortenAddress(url)));
    await document.destroy();
  });
}
