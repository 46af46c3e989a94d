import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edits } from './copy-story.ts';

/** The languages that the invented story is told in beside its own, and how `story.yaml` names them. */
const named = { fr: '{ translator: une traductrice }', ar: '{ translator: مترجمة, checkedBy: قارئ }' };

/** What tells the invented story in French, or in Arabic, too. */
export function inLanguages(...languages: readonly (keyof typeof named)[]): Edits {
  const files = languages.flatMap((language) => {
    const folder = join(import.meta.dirname, `bridge-${language}`);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(md|yaml)$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  });
  const lines = languages.map((language) => `\n  ${language}: ${named[language]}`);
  return {
    'story.yaml': ['language: en', `language: en\nlanguages:${lines.join('')}`],
    ...Object.fromEntries(files),
  };
}
