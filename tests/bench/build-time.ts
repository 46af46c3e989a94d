import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../copy-project.ts';
import { seedStory } from '../stories/seed-story.ts';
import { writeBareAstro } from './bare-astro.ts';
import { judgeBuilds, type SizeBuilds } from './build-goals.ts';
import { printBuildHeader, printBuilds } from './build-table.ts';
import { coolDown, measureBuild, type BuildUsage } from './build-usage.ts';
import { installPackages } from './packages.ts';

/**
 * Part of `npm run bench`: what a build of a seeded story takes, beside a bare Astro site of the same entries.
 * `node tests/bench/build-time.ts 30 1000` measures these sizes alone.
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [30, 1000, 10_000];
const seed = 1;
/** From this size on one round has to do, and cards, compression and PDF are left out. */
const large = 5000;
const extras = { EXTRAS: 'on' };

function buildCold(root: string, env?: Record<string, string>): BuildUsage {
  coolDown(root);
  return measureBuild(root, env);
}

function countPages(root: string): number {
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('.html')).length;
}

/** Measures the builds of a story of one size, and prints a row for each kind. */
function compareBuilds(events: number): SizeBuilds {
  const content = mkdtempSync(join(tmpdir(), 'seeded-'));
  const entries = seedStory(content, { events, seed });
  const ours = copyProject(content);
  const bare = writeBareAstro(content, [...new Set(entries.map(({ chapter }) => chapter))]);
  const [floor, cold]: [BuildUsage[], BuildUsage[]] = [[], []];
  for (let round = 0; round < (events < large ? 3 : 1); round += 1) {
    floor.push(buildCold(bare));
    cold.push(buildCold(ours, { EXTRAS: 'off' }));
  }
  const print = (name: string, ...runs: BuildUsage[]) =>
    printBuilds({ entries: events, name, runs, pages: countPages(ours), floor });
  const name = 'bare Astro, markdown-remark';
  printBuilds({ entries: events, name, runs: floor, pages: countPages(bare), floor });
  print('this site', ...cold);
  const builds: SizeBuilds = { entries: events, bare: floor, pages: cold };
  if (events < large) {
    const whole = buildCold(ours, extras);
    print('with cards and compression', whole);
    const same = measureBuild(ours, extras);
    print('again, nothing changed', same);
    const [entry] = entries;
    appendFileSync(join(ours, 'content', `${entry?.chapter}/${entry?.slug}.md`), '\nNobody objected.\n');
    const edited = measureBuild(ours, extras);
    print('again, one entry changed', edited);
    builds.whole = { cold: whole, same, edited };
    print('again, with the PDF', measureBuild(ours, { ...extras, WITH_PDF: 'yes' }));
    for (const [when, { log }] of Object.entries({ cold: whole, edited })) {
      for (const [line] of log.matchAll(/\[(make-cards|compress-files)\] .*/g))
        console.log(`  ${when}: ${line}`);
    }
  }
  for (const folder of [content, ours, bare]) rmSync(folder, { recursive: true });
  return builds;
}

installPackages();
printBuildHeader();
const builds = sizes.map(compareBuilds);
console.log('\ngoals of the design');
for (const line of judgeBuilds(builds)) console.log(line);
