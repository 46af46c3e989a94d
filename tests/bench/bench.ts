import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { loadStory } from '../../src/story/load-story.ts';
import { findChromium } from '../../src/outputs/pdf/find-chromium.ts';
import { gradeBriefs, gradeChapters } from './reading-grade.ts';

/** `npm run bench`: what the pages weigh, what they ask for, and how long a cold build takes. */
const project = join(import.meta.dirname, '../..');
const dist = join(project, 'dist');
const address = 'http://bench.invalid';

const weigh = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length;

function buildCold(): number {
  for (const folder of ['.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    rmSync(join(project, folder), { recursive: true, force: true });
  }
  const start = performance.now();
  const { status, stderr } = spawnSync('npm', ['run', 'build'], { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}

/** The paths that a page asks for on a first visit, the page itself first. */
async function listRequests(paths: readonly string[]): Promise<Map<string, string[]>> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const requests = new Map<string, string[]>();
  for (const path of paths) {
    const page = await browser.newPage();
    const seen: string[] = [];
    await page.route('**', (route) => {
      const { pathname } = new URL(route.request().url());
      seen.push(pathname);
      return route.fulfill({ path: join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname) });
    });
    await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
    requests.set(path, seen);
    await page.close();
  }
  await browser.close();
  return requests;
}

const seconds = buildCold();
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();
const pages = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);
const requests = await listRequests(pages);

console.log('page                                             HTML  first visit  requests   (bytes, brotli)');
for (const path of pages) {
  const asked = requests.get(path) ?? [];
  const html = weigh(path.endsWith('/') ? `${path}index.html` : path);
  const all = asked.slice(1).reduce((sum, file) => sum + weigh(file), html);
  console.log(
    `${path.padEnd(46)} ${String(html).padStart(6)}  ${String(all).padStart(11)}  ${String(asked.length).padStart(8)}`,
  );
}
console.log('\nasset');
for (const file of files.filter((one) => /\.\w+$/.test(one) && !/\.(html|br|gz)$/.test(one))) {
  console.log(`/${file.padEnd(45)} ${String(weigh(file)).padStart(6)}`);
}
console.log(`\ncold build: ${seconds.toFixed(1)} s for ${pages.length} pages`);

const story = loadStory(join(project, 'content'));
console.log('\nreading grade (Flesch-Kincaid)                   words  grade');
for (const [kind, grades] of [
  ['in brief', gradeBriefs(story)],
  ['in full', gradeChapters(story)],
] as const) {
  for (const { name, words, grade } of grades)
    console.log(
      `${`${name}, ${kind}`.padEnd(46)} ${String(words).padStart(6)}  ${grade.toFixed(1).padStart(5)}`,
    );
}
