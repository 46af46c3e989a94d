import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { max, sum } from 'd3';
import { findChromium } from '../../src/outputs/pdf/find-chromium.ts';
import { dist, pagePaths, readPage, story } from '../site/built-pages.ts';
import { serveFolders, type Answer } from './bench-server.ts';
import { measureLoad } from './lighthouse-load.ts';
import { installPackages, versionOf } from './packages.ts';
import { findFigures } from './page-figures.ts';
import { judgeGoals } from './page-goals.ts';
import { findHeaviest } from './page-kind.ts';
import { listRows, type PageRow } from './page-rows.ts';
import { writeTable } from './page-table.ts';
import { writePeers } from './write-peers.ts';

/**
 * Part of `npm run bench`: our pages beside peers and floors with the same text, by Lighthouse.
 * `node tests/bench/pages.ts --rounds 1` loads each page once instead.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });
const rounds = Number(values.rounds);
const chromium = findChromium();
if (!chromium) throw new Error('There is no Chromium to measure with.');
const browser = spawnSync(chromium, ['--version'], { encoding: 'utf8' }).stdout.trim();

const chapters = story.chapters.map(({ slug }) => slug);
const heaviest = findHeaviest(pagePaths, chapters, (path) => brotliCompressSync(readPage(path)).length);
const heaviestOf = (kind: string) => heaviest.find((one) => one.kind === kind)?.path ?? '/';
const paths = {
  front: '/',
  chapter: heaviestOf('chapter'),
  entry: heaviestOf('entry'),
  timeline: '/timeline/',
  ...(story.quantity && { count: `/${story.quantity.slug}/` }),
};

installPackages();
/** Beside the packages: Astro looks for the components of those below the project when the two have no folder in common. */
const temporary = mkdtempSync(join(import.meta.dirname, '.peers-'));
try {
  const server = await serveFolders(writePeers(temporary, story, dist, paths));
  const rows = { simulated: listRows(paths), applied: listRows(paths) };
  const kept: Answer[][] = [];
  for (let round = 1; round <= rounds; round += 1) {
    console.error(`round ${round} of ${rounds}`);
    for (const throttling of ['simulated', 'applied'] as const) {
      for (const row of rows[throttling]) {
        const before = server.answers.length;
        const load = await measureLoad(server.origin + row.path, chromium, throttling);
        row.loads.push(load);
        if (row.part === 'ours') {
          kept.push(server.answers.slice(before).filter(({ url }) => !load.urls.includes(url)));
        }
      }
    }
  }
  server.close();
  printPages(rows.simulated, 'simulated');
  printPages(rows.applied, 'applied: 150 ms, 1.6 Mbit/s, processor divided by four');
  printKept(kept);
} finally {
  rmSync(temporary, { recursive: true });
}

/** @param how the throttling came about. */
function printPages(rows: readonly PageRow[], how: string): void {
  const pages = findFigures(rows);
  console.log(
    `\nPages beside peers with the same story: medians of ${rounds} interleaved loads by Lighthouse ${versionOf('lighthouse')} in ${browser}, its mobile phone and slow 4G, ${how}; bytes in brotli with their headers.`,
  );
  console.log(`Chapter and entry are our heaviest: ${paths.chapter} and ${paths.entry}.`);
  for (const line of writeTable(pages, {
    ours: 'this site',
    text: 'bare text',
    drawings: 'bare text with the same SVG',
    timelinejs: `TimelineJS3 ${versionOf('@knight-lab/timelinejs')}, Chart.js ${versionOf('chart.js')}`,
    starlight: `Starlight ${versionOf('@astrojs/starlight')}, D3 ${versionOf('d3')}`,
  })) {
    console.log(line);
  }
  console.log('\ngoals of the design');
  for (const line of judgeGoals(pages)) console.log(line);
}

/** What the worker asked for once the page had loaded: the most that was seen. */
function printKept(loads: readonly (readonly Answer[])[]): void {
  const bytes = max(loads, (answers) => sum(answers, (answer) => answer.bytes));
  const requests = max(loads, (answers) => answers.length);
  console.log(
    `What the service worker then keeps unasked is not in these figures: up to ${requests} requests, ${bytes} bytes without headers.`,
  );
}
