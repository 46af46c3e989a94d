import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printPdf } from '../../src/outputs/pdf/print-pdf.ts';
import { describePdf } from '../../src/outputs/pdf/write-pdf.ts';
import { dist, story } from '../site/built-pages.ts';
import { lacks } from './lacks.ts';

const singleFile = join(dist, 'explainer.html');
const about = describePdf(story);
let pdf: Uint8Array;
let document: PDFDocumentProxy;

beforeAll(async () => {
  pdf = await printPdf(singleFile, about, { info: () => undefined });
  document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
});
afterAll(() => document.destroy());

const fold = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

interface Bookmark {
  title: string;
  items: Bookmark[];
}
const listTitles = (items: readonly Bookmark[]): string[] =>
  items.flatMap(({ title, items: below }) => [title, ...listTitles(below)]);

test('its bookmarks say what the headings say, each once', async () => {
  const headings = new Set(
    [...parseHTML(readFileSync(singleFile, 'utf8')).document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      (heading) => {
        for (const unread of heading.querySelectorAll('[aria-hidden="true"], sup')) unread.remove();
        return fold(heading.textContent);
      },
    ),
  );
  const titles = listTitles((await document.getOutline()) as Bookmark[]);
  expect(titles.length).toBeGreaterThan(story.entries.length);
  expect(titles.filter((title) => !headings.has(title))).toEqual([]);
});

test('no text stands twice at the same place', async () => {
  const twice: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const places = items.flatMap((item) =>
      'str' in item && item.str.trim() ? [`${number}: ${item.str} at ${item.transform.join(' ')}`] : [],
    );
    twice.push(...places.filter((place, index) => places.indexOf(place) !== index));
  }
  expect(twice).toEqual([]);
});

test('it names its author, its language and the day of its words', async () => {
  const { info, metadata } = await document.getMetadata();
  const date = `D:${about.day.replaceAll('-', '')}120000Z`;
  expect(info).toMatchObject({
    Author: story.title,
    Language: story.language,
    CreationDate: date,
    ModDate: date,
  });
  const raw = metadata?.getRaw() as string;
  for (const part of [story.title, story.language, `${about.day}T12:00:00Z`])
    expect(raw).toContain(`>${part}<`);
});

test('every link says what it is for, and there is no field', async () => {
  for (let number = 1; number <= document.numPages; number += 1) {
    const annotations = (await (await document.getPage(number)).getAnnotations()) as {
      subtype: string;
      contentsObj: { str: string };
    }[];
    expect(annotations.filter(({ subtype }) => subtype !== 'Link')).toEqual([]);
    expect(annotations.filter(({ contentsObj }) => !contentsObj.str)).toEqual([]);
  }
  expect(await document.getFieldObjects()).toBeNull();
});

test('it is the same to the byte when it is printed again', async () => {
  const again = await printPdf(singleFile, about, { info: () => undefined });
  expect(Buffer.from(again).equals(Buffer.from(pdf))).toBe(true);
});

test.skipIf(lacks('qpdf'))(
  'qpdf finds nothing wrong, and what PDF/UA asks of a catalogue and of pages',
  () => {
    const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'explainer.pdf');
    writeFileSync(file, pdf);
    const run = (...args: string[]) =>
      spawnSync('qpdf', [...args, file], { encoding: 'utf8', maxBuffer: 1e9, timeout: 100_000 });
    const { status, stdout, stderr } = run('--check');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('No syntax or stream encoding errors found');
    type Value = Record<string, unknown>;
    const { qpdf } = JSON.parse(run('--json=2', '--json-key=qpdf').stdout) as {
      qpdf: [object, Record<string, { value?: Value }>];
    };
    const values = Object.values(qpdf[1]).flatMap(({ value }) =>
      value && typeof value === 'object' ? [value] : [],
    );
    const [catalog] = values.filter((value) => value['/Type'] === '/Catalog');
    expect(catalog).toMatchObject({
      '/Lang': `u:${story.language}`,
      '/MarkInfo': { '/Marked': true },
      '/Metadata': expect.any(String),
      '/StructTreeRoot': expect.any(String),
    });
    expect(catalog?.['/ViewerPreferences']).toMatchObject({ '/DisplayDocTitle': true });
    const pages = values.filter((value) => value['/Type'] === '/Page');
    expect(pages).toHaveLength(document.numPages);
    expect(pages.filter((page) => page['/Tabs'] !== '/S')).toEqual([]);
    const links = values.filter((value) => value['/Subtype'] === '/Link');
    const targetOf = ({ '/A': action, '/Dest': place }: Value) => JSON.stringify(action ?? place);
    const told = new Set(links.filter((link) => link['/StructParent'] !== undefined).map(targetOf));
    // A drawing is one figure of the structure; what its marks lead to is linked in words too.
    expect(links.map(targetOf).filter((target) => !told.has(target))).toEqual([]);
    const figures = values.filter((value) => value['/S'] === '/Figure');
    expect(figures.length).toBeGreaterThan(3);
    expect(figures.filter((figure) => !figure['/Alt'])).toEqual([]);
  },
);
