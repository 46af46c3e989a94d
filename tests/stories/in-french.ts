import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edits } from './copy-story.ts';

const folder = join(import.meta.dirname, 'bridge-fr');

/** What tells the invented story in French too. */
export function inFrench(): Edits {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(md|yaml)$/.test(name),
  );
  return {
    'story.yaml': ['language: en', 'language: en\nlanguages:\n  fr: { translator: une traductrice }'],
    ...Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  };
}
