import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { max, rollups, sum } from 'd3';
import { findChromium } from '../../src/outputs/pdf/find-chromium.ts';
import { dist, pagePaths, story } from '../site/built-pages.ts';
import { findHeaviest } from './page-kind.ts';
import { gradeSteps, gradeChapters } from './reading-grade.ts';
import { formatCells, formatHeads, type Column } from './table.ts';

/** Part of `npm run bench`: what the built site weighs in brotli, and how hard it is to read. */
const address = 'http://bench.invalid';

const weigh = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length;
const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path);

/** The files that a page asks for on a first visit, itself first. */
async function listRequests(paths: readonly string[]): Promise<Map<string, string[]>> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const requests = new Map<string, string[]>();
  for (const path of paths) {
    const page = await browser.newPage();
    const seen: string[] = [];
    await page.route('**', (route) => {
      const file = fileOf(new URL(route.request().url()).pathname);
      seen.push(file);
      return route.fulfill({ path: join(dist, file) });
    });
    await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
    requests.set(path, seen);
    await page.close();
  }
  await browser.close();
  return requests;
}

async function printPages(): Promise<void> {
  const columns: Column[] = [
    { head: 'heaviest page of each kind', width: -58 },
    { head: 'of', width: 4 },
    { head: 'HTML', width: 6 },
    { head: 'first visit', width: 11 },
    { head: 'requests', width: 8 },
  ];
  const chapters = story.chapters.map(({ slug }) => slug);
  const heaviest = findHeaviest(pagePaths, chapters, (path) => weigh(fileOf(path)));
  const requests = await listRequests(heaviest.map(({ path }) => path));
  console.log(`\n${pagePaths.length} pages, bytes in brotli\n${formatHeads(columns)}`);
  for (const { kind, path, weight, count } of heaviest) {
    const asked = requests.get(path) ?? [];
    const name = kind === path ? path : `${kind}: ${path}`;
    console.log(
      formatCells(columns, [name, ...[count, weight, sum(asked, weigh), asked.length].map(String)]),
    );
  }
}

function printFiles(): void {
  const columns: Column[] = [
    { head: 'files by ending', width: -18 },
    { head: 'of', width: 4 },
    { head: 'in all', width: 9 },
    { head: 'heaviest', width: 9 },
  ];
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !/\.(br|gz)$/.test(file.name))
    .map((file) => join(relative(dist, file.parentPath), file.name))
    .sort();
  console.log(`\n${formatHeads(columns)}`);
  for (const [ending, weights] of rollups(files, (some) => some.map(weigh), extname)) {
    console.log(
      formatCells(columns, [ending || 'none', ...[weights.length, sum(weights), max(weights)].map(String)]),
    );
  }
}

function printGrades(): void {
  console.log('\nreading grade (Flesch-Kincaid)                   words  grade');
  for (const [kind, grades] of [
    ['the steps', gradeSteps(story)],
    ['in full', gradeChapters(story)],
  ] as const) {
    for (const { name, words, grade } of grades)
      console.log(
        `${`${name}, ${kind}`.padEnd(46)} ${String(words).padStart(6)}  ${grade.toFixed(1).padStart(5)}`,
      );
  }
}

await printPages();
printFiles();
printGrades();
