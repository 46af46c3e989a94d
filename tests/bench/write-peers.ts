import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../src/story/story.ts';
import { readPage } from '../site/built-pages.ts';
import { packages, packagesPath } from './packages.ts';
import { bases } from './page-rows.ts';
import { writeFloors } from './peers/floors.ts';
import { buildStarlight } from './peers/starlight.ts';
import { writeFrontPage, writeTimelinePage } from './peers/timelinejs-pages.ts';

/**
 * Writes all that stands beside our pages.
 * @param root an empty folder for it.
 * @param paths of our pages that are measured, by what they are.
 * @returns the folder behind each path of the server, ours last.
 */
export function writePeers(
  root: string,
  story: Story,
  dist: string,
  paths: Readonly<Record<'front' | 'chapter' | 'entry' | 'timeline', string>>,
): Map<string, string> {
  const write = (folder: string, path: string, html: string) => {
    mkdirSync(join(root, folder, path), { recursive: true });
    writeFileSync(join(root, folder, path, 'index.html'), html);
  };
  for (const path of Object.values(paths)) {
    const { text, drawings } = writeFloors(readPage(path));
    write(bases.text, path, text);
    write(bases.drawings, path, drawings);
  }
  write(bases.timelinejs, paths.front, writeFrontPage(story));
  write(bases.timelinejs, paths.timeline, writeTimelinePage(story));
  const project = join(root, 'starlight-project');
  mkdirSync(project);
  return new Map([
    [packagesPath, packages],
    [bases.starlight, buildStarlight(project, story, dist, bases.starlight)],
    ...([bases.text, bases.drawings, bases.timelinejs] as const).map((base): [string, string] => [
      base,
      join(root, base),
    ]),
    [bases.ours, dist],
  ]);
}
