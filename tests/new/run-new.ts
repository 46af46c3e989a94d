import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { AnswerError } from '../../src/new/answers.ts';
import { writeNew } from '../../src/new/write-new.ts';
import { ContentError } from '../../src/problems/problems.ts';
import { project } from '../copy-project.ts';

/** Runs `npm run new` on a story in a folder as a process of its own, with such words behind its kind. */
export function runWith(folder: string, kind: string, words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/new/new.ts', kind, ...words], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, STORY: folder, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE },
  });
  return { status, stdout, stderr };
}

/** What `npm run new` tells of a story in a folder, without a process, which takes half a second. */
export async function tellNew(folder: string, ...words: string[]) {
  const lines: string[] = [];
  let status = 0;
  try {
    await writeNew(words, folder, (line) => lines.push(line));
  } catch (error) {
    if (!(error instanceof AnswerError || error instanceof ContentError)) throw error;
    lines.push(error.message);
    status = 1;
  }
  return { status, told: lines.map((line) => `${line}\n`).join('') };
}

/** The same, with flags. */
export const runNew = (folder: string, kind: string, flags: Record<string, string> = {}) =>
  tellNew(folder, kind, ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]));

/** A folder for a story that is not there yet. */
export const makeFolder = () => join(mkdtempSync(join(tmpdir(), 'new-')), 'story');
const begun = new Map<string, string>();

/** A story that was begun with such answers, for one test alone. */
export async function begin(chapters: string, measures?: string): Promise<string> {
  const key = JSON.stringify([chapters, measures]);
  const first = begun.get(key) ?? makeFolder();
  if (!begun.has(key)) {
    const flags = { title: 'The harbour of 1911', language: 'en', chapters, ...(measures && { measures }) };
    expect(await runNew(first, 'story', flags)).toEqual({
      status: 0,
      told: `${first}/: the story is written. npm run dev shows it.\nThe content of ${first} is sound.\n`,
    });
    begun.set(key, first);
  }
  const folder = makeFolder();
  cpSync(first, folder, { recursive: true });
  return folder;
}
