import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { project } from '../copy-project.ts';

/** Where Node keeps the scripts that it has read, which are the same in every run. */
const compiled = mkdtempSync(join(tmpdir(), 'compiled-'));

/** Runs `npm run new` on a story in a folder, with such words behind its kind. */
export function runWith(folder: string, kind: string, words: readonly string[]) {
  return spawnSync(process.execPath, ['src/new/new.ts', kind, ...words], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, STORY: folder, NODE_COMPILE_CACHE: compiled },
  });
}

/** Runs `npm run new` on a story in a folder, with flags. */
export function runNew(folder: string, kind: string, flags: Record<string, string> = {}) {
  const written = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  const { status, stdout, stderr } = runWith(folder, kind, written);
  return { status, told: stdout + stderr };
}

/** A folder for a story that is not there yet. */
export const makeFolder = () => join(mkdtempSync(join(tmpdir(), 'new-')), 'story');
const begun = new Map<string, string>();

/** A story that was begun with such answers, for one test alone. */
export function begin(chapters: string, measures?: string): string {
  const key = JSON.stringify([chapters, measures]);
  const first = begun.get(key) ?? makeFolder();
  if (!begun.has(key)) {
    const flags = { title: 'The harbour of 1911', language: 'en', chapters, ...(measures && { measures }) };
    expect(runNew(first, 'story', flags)).toEqual({
      status: 0,
      told: `${first}/: the story is written. npm run dev shows it.\nThe content of ${first} is sound.\n`,
    });
    begun.set(key, first);
  }
  const folder = makeFolder();
  cpSync(first, folder, { recursive: true });
  return folder;
}
