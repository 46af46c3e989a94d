import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeedEntry } from '../stories/seed-entries.ts';
import { writeBareList, writeTimelineJs, writeVisTimeline } from './peer-pages.ts';

/** The packages of the peers, installed by the bench alone. */
export const packages = join(import.meta.dirname, 'node_modules');

/** The peers’ pages, each under the folder that it is written into. */
export const peers = [
  { folder: 'bare-list', name: 'bare list with SVG', write: writeBareList },
  { folder: 'timelinejs', name: 'TimelineJS3', package: '@knight-lab/timelinejs', write: writeTimelineJs },
  { folder: 'vis-timeline', name: 'vis-timeline', package: 'vis-timeline', write: writeVisTimeline },
] as const;

/**
 * Installs the peers from the registry when they are not there yet.
 * @throws Error with what npm said when that fails.
 */
export function installPeers(): void {
  if (existsSync(packages)) return;
  const { status, stderr } = spawnSync(
    'npm',
    ['ci', '--prefix', import.meta.dirname, '--ignore-scripts', '--no-audit', '--no-fund'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The peers of the bench could not be installed.\n${stderr}`);
}

/** The name of a peer with the version that is installed. */
export function nameWithVersion(peer: (typeof peers)[number]): string {
  if (!('package' in peer)) return peer.name;
  const { version } = JSON.parse(readFileSync(join(packages, peer.package, 'package.json'), 'utf8')) as {
    version: string;
  };
  return `${peer.name} ${version}`;
}

/** Writes each peer’s page of the same events into a folder of its own below `root`. */
export function writePeerPages(root: string, entries: readonly SeedEntry[]): void {
  for (const { folder, write } of peers) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'index.html'), write(entries));
  }
}
