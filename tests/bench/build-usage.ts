import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** What a build took. */
export interface BuildUsage {
  /** From start to end, in seconds. */
  wall: number;
  /** Of all threads of the build’s own process, user and system, in seconds. */
  cpu: number;
  /** The most memory that the process held at once (resident), in MB. */
  memory: number;
  /** What it printed. */
  log: string;
}

/** Where Astro and Vite keep what the next build may take over. */
const caches = ['.astro', 'node_modules/.astro', 'node_modules/.vite', 'dist'];

/** Forgets whatever earlier builds of a site left behind. */
export function coolDown(root: string): void {
  for (const folder of caches) rmSync(join(root, folder), { recursive: true, force: true });
}

/**
 * Builds an Astro site and measures its process as the operating system counts it. Programs that
 * it starts (esbuild) are not counted; they take a moment.
 * @param root the folder of the site.
 * @throws Error with what the build said when it fails.
 */
export function measureBuild(root: string, env: Record<string, string> = {}): BuildUsage {
  const folder = mkdtempSync(join(tmpdir(), 'usage-'));
  const report = join(folder, 'usage.json');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'report-usage.ts'), 'node_modules/astro/bin/astro.mjs', 'build'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', USAGE_REPORT: report, ...env },
    },
  );
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stdout + stderr);
  const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  rmSync(folder, { recursive: true });
  return {
    wall,
    cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    memory: usage.maxRSS / 1024,
    log: stdout,
  };
}
