import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadStory } from '../../src/story/load-story.ts';
import { copyStory } from './copy-story.ts';
import { inLanguages } from './in-languages.ts';

type Change = readonly [from: string, to: string];

/** Copies the invented story in French, after changes of its files. @returns its folder. */
export function copyFrench(changes: Record<string, Change | readonly Change[]> = {}): string {
  const folder = copyStory(inLanguages('fr'));
  for (const [file, change] of Object.entries(changes)) {
    const all = (typeof change[0] === 'string' ? [change] : change) as readonly Change[];
    for (const [from, to] of all) edit(folder, file, from, to);
  }
  return folder;
}

/** Puts one text of a file in place of another. @throws where the file does not hold it. */
export function edit(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(
    join(folder, file),
    text.replace(from, () => to),
  );
}

/** The words of its lists. */
export const readFrench = (folder: string) => readFileSync(join(folder, 'fr.yaml'), 'utf8');
/** What the check says of its French. */
export const tellFrench = (folder: string) =>
  loadStory(folder)
    .warnings.filter(({ file }) => file.includes('.fr.') || file.endsWith('fr.yaml'))
    .map(({ line, message }) => `${line} ${message}`);
