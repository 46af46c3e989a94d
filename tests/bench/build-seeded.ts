import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { copyProject } from '../copy-project.ts';
import type { SeedEntry } from '../stories/seed-entries.ts';
import { seedStory } from '../stories/seed-story.ts';

/** A site built from a seeded story. */
export interface SeededSite {
  /** The folder of the copied project; its site is in `dist/`. */
  root: string;
  /** The path below which its pages are served, with a slash at both ends. */
  base: string;
  entries: SeedEntry[];
  /** Wall time of the cold build, in seconds. */
  seconds: number;
}

/**
 * Builds the site of a seeded story in a folder of its own, without share cards.
 * @throws Error with what the build said when it fails.
 */
export function buildSeeded(events: number, seed: number): SeededSite {
  const content = mkdtempSync(join(tmpdir(), 'seeded-'));
  const entries = seedStory(content, { events, seed });
  const root = copyProject(content);
  rmSync(content, { recursive: true });
  const base = `/site-${events}/`;
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, BASE_PATH: base, EXTRAS: 'off' },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stdout + stderr);
  return { root, base, entries, seconds };
}

/** The paths of the built pages below a folder of the site (`''` for all of it), in order. */
export function listPages({ root }: SeededSite, folder: string): string[] {
  return readdirSync(join(root, 'dist', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => join(folder, name).slice(0, -'index.html'.length))
    .sort();
}

/** The HTML of a built page. */
export function readPage({ root }: SeededSite, path: string): Buffer {
  return readFileSync(join(root, 'dist', path, 'index.html'));
}

/** How many of the story’s events the pages below a folder link to. */
export function countLinked(site: SeededSite, folder: string): number {
  const linked = new Set<string | undefined>();
  for (const path of listPages(site, folder)) {
    for (const [, link] of String(readPage(site, path)).matchAll(/href="([^"#]*)"/g)) linked.add(link);
  }
  return site.entries.filter(({ chapter, slug }) => linked.has(`${site.base}${chapter}/${slug}/`)).length;
}
