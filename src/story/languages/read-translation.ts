import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Place, Problems } from '../../problems/problems.ts';
import type { Language } from '../../schema/language.ts';
import { keepSigns } from '../../words/sign-spaces.ts';
import { originalHash } from '../../schema/translation.ts';
import { listFolder, readMarkdownFile, type MarkdownFile } from '../read-files.ts';
import { validate } from '../validate.ts';
import type { DataPath } from '../yaml-source.ts';
import { bodyOf, fingerprintFile } from './fingerprint.ts';
import type { Original } from './list-originals.ts';
import { readFront, type FrontWords } from './read-front.ts';
import type { Parting } from './partings.ts';
import { readStrings, type TranslatedStrings } from './read-strings.ts';

/** A translated Markdown file whose words have places in the original. */
export interface TranslatedFile extends FrontWords {
  original: string;
  /** Whether the original has changed since. */
  isOlder: boolean;
  at: (path: DataPath) => Place;
  /** Null where there is no text. */
  body: MarkdownFile | null;
}

/** The words of a story in another language, each where it belongs, not yet joined. */
export interface Translation extends TranslatedStrings {
  language: Language;
  files: ReadonlyMap<string, TranslatedFile>;
}

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
  const strays: Parting[] = [];
  const documents = originals.filter(({ markdown }) => markdown);
  for (const document of documents) {
    const file = `${document.id}.${language}.md`;
    const read = existsSync(join(root, file))
      ? readFile(root, file, language, document, strays, problems)
      : null;
    if (read) files.set(document.id, read);
  }
  tellStrays(root, language, new Set(documents.map(({ id }) => id)), problems);
  const strings = readStrings(root, language, originals, problems);
  return { language, files, ...strings, strays: [...strays, ...strings.strays] };
}

function readFile(
  root: string,
  file: string,
  language: Language,
  document: Original,
  strays: Parting[],
  problems: Problems,
): TranslatedFile | null {
  const markdown = readMarkdownFile(root, file, problems, (text) => keepSigns(text, language));
  if (!markdown) return null;
  const { front } = markdown;
  const { original, ...rest } = (front.data ?? {}) as Record<string, unknown>;
  if (validate(z.strictObject({ original: originalHash }), { original }, front, [], problems) === null) {
    return null;
  }
  const isOlder = original !== fingerprintFile(document.kind, document.data, document.markdown ?? '');
  return {
    original: String(original),
    isOlder,
    at: (path) => front.at(path),
    ...readFront(document, rest, front, { language, isOlder, strays }, problems),
    body: bodyOf(markdown.text) === '' ? null : markdown,
  };
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
