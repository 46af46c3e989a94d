import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { Document, Scalar } from 'yaml';
import { nearestOf } from '../problems/nearest.ts';
import { Problems, ContentError } from '../problems/problems.ts';
import { isLanguage, tellNoLanguage } from '../schema/language.ts';
import { bodyOf, fingerprintFile } from '../story/languages/fingerprint.ts';
import { listOriginals, type Original } from '../story/languages/list-originals.ts';
import { isListed, listWords } from '../story/languages/translatable.ts';
import { readRawContent } from '../story/raw.ts';
import { AnswerError } from './answers.ts';
import { emptyPlace, setIn, style, writeLists } from './write-lists.ts';
import { writeStrings } from './write-strings.ts';
import type { Question } from './kinds.ts';

/** What the flags of a translation say. */
export const translationQuestions: readonly Question[] = [
  { name: 'language', schema: z.string(), ask: 'Into which language? story.yaml names it.' },
  {
    name: 'of',
    schema: z.string(),
    ask: 'Of which file alone? A Markdown file by its path without .md, or a YAML file by its name without .yaml.',
    isOptional: true,
  },
];

/**
 * Writes what a story still lacks in a language: each Markdown file beside its original, and the strings of
 * YAML in one file, all with the hashes of the originals with the words of the originals above the empty places of the
 * translator’s; the text of a Markdown file is there to be written over. What is there already stays; a string of YAML,
 * or of a list, moves to where its original stands now.
 * @param folder the folder of the story.
 * @param language a code that `story.yaml` names under `languages`.
 * @param only the path of one Markdown file without its ending, or the stem of one YAML file.
 * @returns the names of the files that were written.
 * @throws AnswerError when the story does not name the language; ContentError when it cannot be read.
 */
export function writeTranslation(folder: string, language: string, only?: string): string[] {
  if (!isLanguage(language)) throw new AnswerError(`--language ${language} ${tellNoLanguage(language)}`);
  const problems = new Problems(folder);
  const raw = readRawContent(folder, problems);
  if (!raw || problems.errors.length > 0) throw new ContentError(problems.errors);
  if (!raw.story.data.languages?.[language]) {
    throw new AnswerError(
      `--language ${language} is not named in ${folder}/story.yaml.\nAdd languages: { ${language}: { translator: … } } there.`,
    );
  }
  const originals = listOriginals(raw);
  const wanted = originals.filter(
    ({ id, kind, markdown }) => !only || (markdown === null ? kind : id) === only,
  );
  if (wanted.length === 0) {
    const names = originals.map(({ id, kind, markdown }) => (markdown === null ? kind : id));
    const mend = `Write one of ${[...new Set(names)].join(', ')}.`;
    const near = findPart(only ?? '', names);
    throw new AnswerError(`--of ${only} has no words.\n${near ? `Did you mean ${near}?` : mend}`);
  }
  const files = wanted.flatMap((original) => writeFile(folder, language, original));
  const strings = wanted.filter(({ markdown }) => markdown === null);
  return [
    ...files,
    ...(strings.length > 0 ? writeStrings(folder, language, strings, only ? null : raw) : []),
  ];
}

/** The part that was meant by the name of a folder or of a file in one, or by a misspelt one. */
function findPart(written: string, names: readonly string[]): string | undefined {
  const within = names.find((name) => name === `${written}/index` || name.endsWith(`/${written}`));
  return within ?? nearestOf(written, names);
}

function writeFile(folder: string, language: string, original: Original): string[] {
  const { id, kind, data, markdown } = original;
  const name = `${id}.${language}.md`;
  const path = join(folder, name);
  if (markdown === null) return [];
  if (existsSync(path)) return writeLists(path, original) ? [name] : [];
  const document = new Document({ original: fingerprintFile(kind, data, markdown) });
  for (const { path: at, text } of listWords(kind, data)) {
    setIn(document, at, isListed(at) ? emptyPlace(document, text) : empty(text));
  }
  const body = bodyOf(markdown);
  writeFileSync(path, `---\n${document.toString(style)}---\n${body === '' ? '' : `\n${body}\n`}`);
  return [name];
}

/** An empty text, with the words that belong there in its comment. */
function empty(words: string): Scalar {
  const scalar = new Scalar('');
  scalar.comment = ` ${words}`;
  return scalar;
}
