import { spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { diffWordsWithSpace } from 'diff';
import { parse } from 'yaml';
import { partFront } from '../front-matter.ts';
import type { DataPath } from '../yaml-source.ts';
import { bodyOf, fingerprint, fingerprintFile, foldSpace } from './fingerprint.ts';
import type { Original } from './list-originals.ts';
import { isListed, listWords } from './translatable.ts';

/** The words of an original as one of its forms has them, by where they stand, and their hash. */
interface Form {
  hash: string;
  texts: ReadonlyMap<string, string>;
}

/** So many letters of what is the same stand beside what is not. */
const context = 30;
/** So many earlier forms of a file are looked at. */
const mostForms = 200;

/**
 * What has changed in an original since it was translated, from the history that git keeps of its file: a line for
 * each text, with what is out in `[-…-]` and what is in in `{+…+}`.
 * @param folder the folder of the story.
 * @param path where a text with a hash of its own stands now, wherever it stood then; null for what the hash of a
 * Markdown file stands for.
 * @param hash of what was translated.
 * @returns null where git, or its history, does not know that form.
 */
export function tellChange(
  folder: string,
  original: Original,
  path: DataPath | null,
  hash: string,
): string | null {
  const { kind, id, data, markdown } = original;
  const file = `${folder}/${markdown === null ? `${kind}.yaml` : `${id}.md`}`;
  const readData = (text: string) => parse(markdown === null ? text : partFront(text).front) as unknown;
  if (path === null) {
    const readForm = (text: string) => readFile(kind, readData(text), text);
    return compare(findForm(file, hash, readForm), readFile(kind, data, markdown ?? ''));
  }
  const name = path.join('.');
  const ofText = (text: string): Form => ({ hash: fingerprint(text), texts: new Map([[name, text]]) });
  const isWhole = markdown !== null || kind === 'story';
  const readForm = (text: string) => {
    const read = readData(text);
    const records = isWhole ? [read] : Object.values(read ?? {});
    const found = records
      .flatMap((record) => listWords(kind, record))
      .find((word) => fingerprint(word.text) === hash);
    return found ? ofText(found.text) : null;
  };
  const now = listWords(kind, data).find((word) => word.path.join('.') === name);
  return now ? compare(findForm(file, hash, readForm), ofText(now.text)) : null;
}

function readFile(kind: Original['kind'], data: unknown, text: string): Form {
  const front = listWords(kind, data)
    .filter((word) => !isListed(word.path))
    .map((word) => [word.path.join('.'), word.text] as const);
  return { hash: fingerprintFile(kind, data, text), texts: new Map([...front, ['its text', bodyOf(text)]]) };
}

/** The form of a file, in the history that git keeps of it, that has a hash. */
function findForm(file: string, hash: string, readForm: (text: string) => Form | null): Form | null {
  const git = (...args: string[]) => {
    const { status, stdout } = spawnSync('git', args, { cwd: dirname(file), encoding: 'utf8' });
    return status === 0 ? stdout : '';
  };
  const name = basename(file);
  const revisions = git('log', '--format=%H', `--max-count=${mostForms}`, '--', name);
  for (const revision of revisions.split('\n').filter(Boolean)) {
    const form = readOrNull(git('show', `${revision}:./${name}`), readForm);
    if (form?.hash === hash) return form;
  }
  return null;
}

/** An earlier form that is no YAML is none. */
function readOrNull(text: string, readForm: (text: string) => Form | null): Form | null {
  try {
    return readForm(text);
  } catch {
    return null;
  }
}

function compare(before: Form | null, now: Form): string | null {
  if (!before) return null;
  return [...new Set([...before.texts.keys(), ...now.texts.keys()])]
    .filter((name) => before.texts.get(name) !== now.texts.get(name))
    .map((name) => `${name}: ${markChanges(before.texts.get(name) ?? '', now.texts.get(name) ?? '')}`)
    .join('\n');
}

function markChanges(before: string, now: string): string {
  return diffWordsWithSpace(foldSpace(before), foldSpace(now))
    .map(({ value, added, removed }, position, all) => {
      if (added) return `{+${value}+}`;
      if (removed) return `[-${value}-]`;
      const [isFirst, isLast] = [position === 0, position === all.length - 1];
      if (value.length <= 2 * context) return value;
      return `${isFirst ? '' : value.slice(0, context)}…${isLast ? '' : value.slice(-context)}`;
    })
    .join('');
}
