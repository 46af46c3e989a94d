import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findChromium } from '../../src/outputs/pdf/find-chromium.ts';
import { serveFolders } from './bench-server.ts';
import { buildSeeded, countLinked, listPages, readPage, type SeededSite } from './build-seeded.ts';
import { measurePage } from './measure-page.ts';
import { installPackages, packages, packagesPath } from './packages.ts';
import { nameWithVersion, timelines, writeTimelines } from './peers/timelines.ts';
import { printHeader, printRow, type ScaleRow } from './scale-table.ts';

/**
 * Part of `npm run bench`: how the timeline grows beside other timelines of the same
 * events. `node tests/bench/scale.ts 12 100` measures these sizes instead.
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [12, 100, 1000];
const rounds = 3;
const seed = 1;
/** What a page of the seeded sites may weigh, in bytes. */
const pageLimit = 60_000;

/** The pages of the timeline to measure: its first, and the heaviest below it. */
function listTimelinePages(site: SeededSite): string[] {
  const weigh = (path: string) => readPage(site, path).length;
  const below = listPages(site, 'timeline').filter((path) => path !== 'timeline/');
  return ['timeline/', ...below.sort((a, b) => weigh(b) - weigh(a)).slice(0, 1)];
}

function listRows(site: SeededSite, peersBase: string): ScaleRow[] {
  const inPages = countLinked(site, 'timeline');
  const ours = listTimelinePages(site).map((path) => ({
    name: `this site, /${path}`,
    path: site.base + path,
    inPages,
    loads: [],
  }));
  const theirs = timelines.map((peer) => ({
    name: nameWithVersion(peer),
    path: `${peersBase}${peer.folder}/`,
    inPages: null,
    loads: [],
  }));
  return [...ours, ...theirs];
}

function printHeavyPages(site: SeededSite): void {
  const pages = listPages(site, '');
  const heavy = pages
    .map((path) => ({ path, html: readPage(site, path) }))
    .filter(({ html }) => html.length > pageLimit)
    .sort((a, b) => b.html.length - a.html.length);
  console.log(
    `build of ${site.entries.length} events: ${site.seconds.toFixed(1)} s for ${pages.length} pages; ${heavy.length} over ${pageLimit / 1000} KB`,
  );
  for (const { path, html } of heavy) {
    console.log(`  /${path} ${html.length} bytes, brotli ${brotliCompressSync(html).length}`);
  }
}

installPackages();
const temporary = mkdtempSync(join(tmpdir(), 'peers-'));
const sites = sizes.map((events) => buildSeeded(events, seed));
const folders = new Map([[packagesPath, packages]]);
for (const { root, base, entries } of sites) {
  const peersBase = `/peers-${entries.length}/`;
  folders.set(base, join(root, 'dist')).set(peersBase, join(temporary, peersBase));
  writeTimelines(join(temporary, peersBase), entries);
}
const server = await serveFolders(folders);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ],
});
try {
  printHeader(rounds);
  for (const site of sites) {
    const labels = site.entries.map(({ label }) => label);
    const rows = listRows(site, `/peers-${labels.length}/`);
    // The round before the first one fills the caches of the server and of the machine.
    for (let round = 0; round <= rounds; round += 1) {
      for (const { path, loads } of rows) {
        const figures = await measurePage(browser, server.origin + path, labels);
        if (round > 0) loads.push(figures);
      }
    }
    const floor = rows.find(({ path }) => path.endsWith('/bare-list/'));
    for (const row of rows) printRow(labels.length, row, floor ?? row);
  }
  console.log('');
  sites.forEach(printHeavyPages);
} finally {
  await browser.close();
  server.close();
  for (const folder of [temporary, ...sites.map(({ root }) => root)]) rmSync(folder, { recursive: true });
}
