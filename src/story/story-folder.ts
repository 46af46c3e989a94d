import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nearestOf } from '../problems/nearest.ts';

/** The folder of the story that is checked, built or added to; another by `STORY=path`. */
export const storyFolder = (process.env.STORY || 'content').replace(/[\\/]+$/, '');

/** What to tell whoever named a folder that is not there, and what to write instead; null where it is there. */
export function tellMissing(folder: string): string | null {
  if (existsSync(folder)) return null;
  const near = findNear(folder);
  const mend = near === undefined ? 'Write STORY=path, or npm run new story.' : `Did you mean STORY=${near}?`;
  return `The folder ${folder} is missing.\n${mend}`;
}

/** The story beside a path whose name is nearly that of the path. */
function findNear(path: string): string | undefined {
  const parent = dirname(path);
  if (!existsSync(parent)) return undefined;
  const stories = readdirSync(parent).filter((name) => existsSync(join(parent, name, 'story.yaml')));
  const near = nearestOf(basename(path), stories);
  return near === undefined ? undefined : join(parent, near);
}
