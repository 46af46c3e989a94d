import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const file = join(import.meta.dirname, '../../content/story.yaml');
const chapters = ['diplomacy', 'equipment', 'deployment', 'pont-sonde'];

/**
 * Whether `content/` holds the story that the tests of this folder speak of. Where it holds another,
 * they are left out, and everything else is tested on that.
 */
export const isThisStory = existsSync(file) && readChapters().join() === chapters.join();

function readChapters(): unknown[] {
  try {
    const story = parse(readFileSync(file, 'utf8')) as { chapters?: { slug?: unknown }[] } | null;
    return story?.chapters?.map(({ slug }) => slug) ?? [];
  } catch {
    return [];
  }
}

/** Says in one line, once a run, that the tests of this folder are left out. */
export function tellLeftOut(): void {
  if (isThisStory || process.env.TEST_WORKER_INDEX !== undefined) return;
  console.log('tests/this-story/ is left out: content/ holds another story.');
}
