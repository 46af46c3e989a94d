import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Place, Problems } from '../../problems/problems.ts';
import { suggestNearest } from '../../problems/nearest.ts';
import { toldText } from '../../schema/told.ts';
import type { Language } from '../../schema/language.ts';
import { keepSigns, keepSignsOf } from '../../words/sign-spaces.ts';
import { nounForms, originalHash, translatedString, type NounForms } from '../../schema/translation.ts';
import { listFolder, readMarkdownFile, readYamlFile, type MarkdownFile } from '../read-files.ts';
import { validate } from '../validate.ts';
import type { DataPath, YamlSource } from '../yaml-source.ts';
import { bodyOf } from './fingerprint.ts';
import type { Original } from './list-originals.ts';
import { listAdditions, listEntries, listWords } from './translatable.ts';

/** A passage in another language. */
export interface Passage {
  text: string;
  place: Place;
  /** The hash of what was translated. */
  original: string;
}

/** A translated Markdown file whose words have places in the original. */
export interface TranslatedFile {
  original: string;
  at: (path: DataPath) => Place;
  /** By the paths in the front matter, joined by dots. */
  words: ReadonlyMap<string, string>;
  /** Null where there is no text. */
  body: MarkdownFile | null;
}

/** The words of a story in another language, each where it belongs, not yet joined. */
export interface Translation {
  language: Language;
  files: ReadonlyMap<string, TranslatedFile>;
  /** Strings of YAML by file and path: `facts dead.label`. */
  strings: ReadonlyMap<string, Passage>;
  names: ReadonlyMap<string, string>;
  nouns: Readonly<Record<string, NounForms>>;
}

/** Under what a string of YAML is kept. */
export function keyOf(section: string, path: DataPath): string {
  return `${section} ${path.join('.')}`;
}

const sections = [
  'story',
  'steps',
  'facts',
  'sources',
  'glossary',
  'places',
  'pictures',
  'corrections',
] as const;
const name = z.string(toldText('Write the name in that language.')).trim();

/**
 * Reads the words of a story in another language: `fr.yaml`, and each `….fr.md`.
 * @param originals every piece of the story that has words to translate.
 */
export function readTranslation(
  root: string,
  language: Language,
  originals: readonly Original[],
  problems: Problems,
): Translation {
  const files = new Map<string, TranslatedFile>();
  const documents = originals.filter(({ markdown }) => markdown);
  for (const { id, kind, data } of documents) {
    const file = `${id}.${language}.md`;
    const read = existsSync(join(root, file))
      ? readFile(root, file, language, [...listWords(kind, data), ...listAdditions(kind, data)], problems)
      : null;
    if (read) files.set(id, read);
  }
  tellStrays(root, language, new Set(documents.map(({ id }) => id)), problems);
  return { language, files, ...readStrings(root, language, originals, problems) };
}

function readFile(
  root: string,
  file: string,
  language: Language,
  words: readonly { path: DataPath }[],
  problems: Problems,
): TranslatedFile | null {
  const markdown = readMarkdownFile(root, file, problems, (text) => keepSigns(text, language));
  if (!markdown) return null;
  const { front } = markdown;
  const { original, ...rest } = (front.data ?? {}) as Record<string, unknown>;
  if (validate(z.strictObject({ original: originalHash }), { original }, front, [], problems) === null) {
    return null;
  }
  const known = new Set(words.map(({ path }) => path.join('.')));
  const texts = new Map<string, string>();
  walk(rest, [], (path, value) => {
    const key = path.join('.');
    if (!known.has(key)) {
      problems.add(
        front.at(path),
        `${key} is no word of the original.\n${suggestNearest(key, known, 'the original, where only words are translated')}`,
      );
    } else if (typeof value === 'string' && value.trim() !== '')
      texts.set(key, keepSigns(value.trim(), language));
  });
  return {
    original: String(original),
    at: (path) => front.at(path),
    words: texts,
    body: bodyOf(markdown.text) === '' ? null : markdown,
  };
}

/** Visits every value of YAML that is neither list nor record; what is empty is left out. */
function walk(value: unknown, path: DataPath, visit: (path: DataPath, value: unknown) => void): void {
  if (value === null || value === undefined) return;
  if (typeof value !== 'object') {
    visit(path, value);
    return;
  }
  for (const [key, inner] of listEntries(value)) walk(inner, [...path, key], visit);
}

/** A translation of a file that is not there. */
function tellStrays(root: string, language: Language, known: ReadonlySet<string>, problems: Problems): void {
  const ending = `.${language}.md`;
  const folders = new Set(['', ...[...known].map((id) => id.split('/').slice(0, -1).join('/'))]);
  for (const folder of folders) {
    for (const file of listFolder(join(root, folder))) {
      const id = [folder, file.slice(0, -ending.length)].filter(Boolean).join('/');
      if (!file.endsWith(ending) || known.has(id)) continue;
      problems.add(
        { file: `${problems.folder}/${id}${ending}`, line: 1, column: 1 },
        `translates ${id}.md, which is not there.\nRename it after its original, or take it out.`,
      );
    }
  }
}

function readStrings(
  root: string,
  language: Language,
  originals: readonly Original[],
  problems: Problems,
): Pick<Translation, 'strings' | 'names' | 'nouns'> {
  const strings = new Map<string, Passage>();
  const names = new Map<string, string>();
  const nouns: Record<string, NounForms> = {};
  const file = `${language}.yaml`;
  const keep = (text: string) => keepSigns(text, language);
  const source = existsSync(join(root, file)) ? readYamlFile(root, file, problems) : null;
  const known = new Set(
    originals
      .filter(({ markdown }) => !markdown)
      .flatMap(({ kind, prefix, data }) =>
        listWords(kind, data).map(({ path }) => keyOf(kind, [...prefix, ...path])),
      ),
  );
  const read = <Schema extends z.ZodType>(from: YamlSource, section: string, schema: Schema) =>
    Object.entries(recordOf(from.data, section)).flatMap(([key, value]) => {
      const data = validate(schema, value, from, [section, key], problems);
      return data === null ? [] : [{ key, data, at: from.at([section, key]) }];
    });
  if (!source) return { strings, names, nouns };
  for (const key of Object.keys((source.data ?? {}) as object)) {
    if ([...sections, 'names', 'nouns'].includes(key)) continue;
    const mend = suggestNearest(key, [...sections, 'names', 'nouns'], 'CONTENT.md');
    problems.add(source.atKey([key]), `${key} is no file whose words are translated here.\n${mend}`);
  }
  for (const section of sections) {
    for (const { key, data } of read(source, section, translatedString)) {
      if (known.has(keyOf(section, [key]))) {
        const place = source.at([section, key, 'text']);
        if (data.text !== '') strings.set(keyOf(section, [key]), { ...data, text: keep(data.text), place });
        continue;
      }
      const others = [...known].filter((one) => one.startsWith(`${section} `));
      const near = suggestNearest(
        key,
        others.map((one) => one.slice(section.length + 1)),
        `${section}.yaml`,
      );
      problems.add(source.atKey([section, key]), `${key} is no word of ${section}.yaml.\n${near}`);
    }
  }
  for (const { key, data } of read(source, 'names', name)) if (data !== '') names.set(key, keep(data));
  for (const { key, data } of read(source, 'nouns', nounForms))
    if (data.other !== '') nouns[key] = keepSignsOf(data, language);
  return { strings, names, nouns };
}

function recordOf(data: unknown, section: string): Record<string, unknown> {
  const found = (data as Record<string, unknown> | null)?.[section];
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
}
