import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeedEntry } from '../../stories/seed-entries.ts';
import { versionOf } from '../packages.ts';
import { writeBareList } from './bare-list.ts';
import { fromSeed } from './peer-event.ts';
import { writeTimelineJs } from './timelinejs.ts';
import { writeVisTimeline } from './vis-timeline.ts';

/** Timelines of any number of events, each under the folder that it is written into. */
export const timelines = [
  { folder: 'bare-list', name: 'bare list with SVG', write: writeBareList },
  { folder: 'timelinejs', name: 'TimelineJS3', package: '@knight-lab/timelinejs', write: writeTimelineJs },
  { folder: 'vis-timeline', name: 'vis-timeline', package: 'vis-timeline', write: writeVisTimeline },
] as const;

/** The name of a peer with the version that is installed. */
export const nameWithVersion = (peer: (typeof timelines)[number]): string =>
  'package' in peer ? `${peer.name} ${versionOf(peer.package)}` : peer.name;

/** Writes each timeline of the same events into a folder of its own below `root`. */
export function writeTimelines(root: string, entries: readonly SeedEntry[]): void {
  for (const { folder, write } of timelines) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'index.html'), write(entries.map(fromSeed)));
  }
}
