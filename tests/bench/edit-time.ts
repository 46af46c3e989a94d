import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { chromium, type Page } from '@playwright/test';
import { median } from 'd3';
import { findChromium } from '../../src/outputs/pdf/find-chromium.ts';
import { entryPath } from '../../src/paths.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { copyProject, project } from '../copy-project.ts';
import { startDevelop } from '../develop-server.ts';
import { seedStory } from '../stories/seed-story.ts';
import { judgeGoal } from './goal.ts';

/**
 * Part of `npm run bench`: how long an author waits. From the moment that an entry is saved to its words on the
 * page in a browser (`npm run dev`), and for `npm run check`; medians. Of invented stories, and of the
 * story of this site in all its languages. `node tests/bench/edit-time.ts 48` measures an invented one of that size instead.
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [48, 1000];
const seed = 1;
const rounds = 7;
/** What is to be held, in ms, at each size. */
const limits = new Map([
  [48, { edit: 300, check: 1000 }],
  [1000, { edit: 1000, check: null }],
]);

/** Has a page tell at each frame which of our sentences it shows last; Playwright’s own ways to wait come up to half a second late. */
async function watchShown(page: Page): Promise<EventTarget> {
  const shown = new EventTarget();
  await page.exposeFunction('tellShown', (words: string) => void shown.dispatchEvent(new Event(words)));
  await page.addInitScript(() => {
    let last = '';
    const look = (): void => {
      const words = document.body?.textContent?.match(/Somebody [a-z ]+\./g)?.at(-1) ?? '';
      if (words !== last) (Reflect.get(window, 'tellShown') as (words: string) => void)(words);
      last = words;
      requestAnimationFrame(look);
    };
    look();
  });
  return shown;
}

/** Saves an entry with one more sentence. @returns how long that took to the screen, in ms. */
async function measureEdit(
  shown: EventTarget,
  file: string,
  words: string,
  timeout: number,
): Promise<number> {
  const seen = once(shown, words, { signal: AbortSignal.timeout(timeout) });
  const start = performance.now();
  appendFileSync(file, `\n${words}\n`);
  await seen;
  return performance.now() - start;
}

/** Saves an entry again and again, once the server has been seen to watch it and has loaded what it needs. */
async function measureEdits(shown: EventTarget, file: string): Promise<number[]> {
  let isWatched = false;
  for (let trial = 0; !isWatched && trial < 10; trial += 1) {
    const edit = measureEdit(shown, file, `Somebody left ${'early and '.repeat(trial)}early.`, 5_000);
    isWatched = await edit.then(
      () => true,
      () => false,
    );
  }
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(await measureEdit(shown, file, `Somebody came ${'back and '.repeat(round)}back.`, 30_000));
  }
  return times;
}

function measureChecks(root: string): number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    const { status, stdout } = spawnSync('npm', ['run', 'check'], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stdout);
    return performance.now() - start;
  }).slice(1);
}

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });

/** @param entry its path, such as `chapter/slug`. @returns how long an edit of it and a check take, in ms. */
async function measureStory(content: string, entry: string): Promise<{ edit: number; check: number }> {
  const root = copyProject(content);
  const { server, address } = await startDevelop(root);
  const page = await browser.newPage();
  let edits: number[];
  try {
    const shown = await watchShown(page);
    await page.goto(`${address}/${entry}/`);
    edits = await measureEdits(shown, join(root, 'content', `${entry}.md`));
  } finally {
    await page.close();
    server.kill();
    await once(server, 'exit');
  }
  const times = { edit: median(edits) ?? NaN, check: median(measureChecks(root)) ?? NaN };
  rmSync(root, { recursive: true });
  return times;
}

const writeRow = (name: string | number, edit: string, check: string) =>
  `${String(name).padEnd(24)}  ${edit.padStart(24)}  ${check.padStart(13)}`;

console.log('\nWhat an author waits for: medians, in ms.');
console.log(writeRow('entries', 'an edit is on the screen', 'npm run check'));
const judged: string[] = [];
for (const events of sizes) {
  const content = mkdtempSync(join(tmpdir(), 'seeded-'));
  const [entry] = seedStory(content, { events, seed });
  const { edit, check } = await measureStory(content, `${entry?.chapter}/${entry?.slug}`);
  console.log(writeRow(events, edit.toFixed(0), check.toFixed(0)));
  const { edit: longest = null, check: longestCheck = null } = limits.get(events) ?? {};
  for (const [name, limit, time] of [
    ['an edit is on the screen', longest, edit],
    ['npm run check', longestCheck, check],
  ] as const) {
    if (limit === null) continue;
    judged.push(
      judgeGoal({ name: `${name}, ${events} entries`, limit, unit: ' ms', digits: 0 }, [['', time]]),
    );
  }
  rmSync(content, { recursive: true });
}
const { entries, translations } = loadStory(join(project, 'content'));
const [own] = entries;
if (own) {
  const { edit, check } = await measureStory(join(project, 'content'), entryPath(own).slice(1, -1));
  const name = `${entries.length}, in ${translations.length + 1} languages`;
  console.log(writeRow(name, edit.toFixed(0), check.toFixed(0)));
}
console.log('\ngoals of the design');
for (const line of judged) console.log(line);
await browser.close();
