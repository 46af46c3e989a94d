import { placeAfter } from '../../problems/place-after.ts';
import type { Place, Problems } from '../../problems/problems.ts';
import type { RawContent } from '../raw.ts';
import { compareMarks, type Mark } from './compare-marks.ts';
import { bodyOf, fingerprint, fingerprintFile, hasSameBody } from './fingerprint.ts';
import { listAllNames, listNouns, type Original } from './list-originals.ts';
import { keyOf } from './read-strings.ts';
import type { FrontText } from './read-front.ts';
import type { TranslatedFile, Translation } from './read-translation.ts';
import { isInList } from './text-keys.ts';
import { tellChange } from './tell-change.ts';
import { listAdditions, listWords, type FoundText } from './translatable.ts';

/** So many of what is missing in one file are named; the rest is counted. */
const mostNamed = 6;

/**
 * Holds a translation to its original: other figures, dates, sources or links are errors; what is older
 * than its original, and what is missing, are warnings.
 */
export function checkTranslation(
  root: string,
  translation: Translation,
  raw: RawContent,
  originals: readonly Original[],
  isPartial: boolean,
  problems: Problems,
): void {
  const { language, files, empty, moved } = translation;
  const command = `npm run new translation -- --language ${language}`;
  for (const [section, place] of moved) {
    problems.warn(place, `${section}: the texts have moved in the original.\n${command} moves them.`);
  }
  const missing = new Map<string, string[]>();
  for (const original of originals) {
    if (original.markdown === null) checkRecord(root, original, translation, missing, problems);
    else {
      const file = files.get(original.id);
      if (file) checkFile(root, original, file, original.markdown, missing, problems);
      else missing.set(`${original.id}.md`, ['all of it']);
    }
  }
  if (isPartial) return;
  missing.set(
    'names',
    [...listAllNames(originals)].filter((name) => !translation.names.has(name)),
  );
  missing.set(
    'nouns',
    [...listNouns(raw)].filter((noun) => !Object.hasOwn(translation.nouns, noun)),
  );
  for (const [name, paths] of missing) {
    if (paths.length === 0) continue;
    const left = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : '';
    const isFile = name.endsWith('.md');
    const file = isFile ? name.replace(/md$/, `${language}.md`) : `${language}.yaml`;
    const there = isFile ? files.get(name.slice(0, -'.md'.length)) : undefined;
    const isThere = isFile
      ? there !== undefined && paths.every((path) => there.empty.has(path) || !isInList(path))
      : paths.every((path) => empty.has(keyOf(name, [path])));
    problems.warn(
      { file: `${problems.folder}/${file}`, line: 1, column: 1 },
      `${isFile ? '' : `${name}: `}not translated yet: ${paths.slice(0, mostNamed).join(', ')}${left}.\n${isThere ? 'Write its words.' : `${command} writes the places for it.`}`,
    );
  }
}

function checkRecord(
  root: string,
  original: Original,
  { strings, unbound }: Translation,
  missing: Map<string, string[]>,
  problems: Problems,
): void {
  const { kind, data, prefix } = original;
  const lacks = missing.get(kind) ?? [];
  missing.set(kind, lacks);
  for (const { path, text } of listWords(kind, data)) {
    const whole = [...prefix, ...path];
    const passage = strings.get(keyOf(kind, whole));
    const left = unbound.get(keyOf(kind, whole));
    if (passage) holdMarks(text, passage.text, passage.place, problems);
    const told = passage ?? left;
    if (told) checkText(root, original, { path, text }, told, told === passage, problems);
    else lacks.push(whole.join('.'));
  }
}

function checkFile(
  root: string,
  original: Original,
  file: TranslatedFile,
  text: string,
  missing: Map<string, string[]>,
  problems: Problems,
): void {
  const { id, kind, data, markdown } = original;
  const lacks: string[] = [];
  for (const word of listWords(kind, data)) {
    const key = word.path.join('.');
    const translated = file.words.get(key);
    const left = file.unbound.get(key);
    if (translated) holdMarks(word.text, translated.text, translated.place, problems);
    const told = translated ?? left;
    if (told) checkText(root, original, word, told, told === translated, problems);
    else lacks.push(key);
  }
  for (const { path, text: long } of listAdditions(kind, data)) {
    const short = file.words.get(path.join('.'));
    if (short) tellExtra(compareMarks(long, short.text).extra, short.text, short.place, problems);
  }
  const body = bodyOf(text);
  if (body !== '' && !(file.body && !hasSameBody(file.body.text, text))) lacks.push('its text');
  else if (file.body) {
    const translated = bodyOf(file.body.text);
    const before = file.body.text.slice(0, file.body.text.trimEnd().length - translated.length);
    const place = { file: file.body.file, line: before.split('\n').length, column: 1 };
    holdMarks(body, translated, place, problems);
  }
  missing.set(`${id}.md`, lacks);
  const now = fingerprintFile(kind, data, markdown ?? '');
  if (file.original !== now) {
    problems.warn(file.at(['original']), tellOlder(null, now), () =>
      tellChange(root, original, null, file.original),
    );
  }
}

/** Tells of a text that is older than its original, or that is left where that of another stands now. */
function checkText(
  root: string,
  original: Original,
  { path, text }: FoundText,
  { place, original: hash }: FrontText,
  isBound: boolean,
  problems: Problems,
): void {
  const now = fingerprint(text);
  if (hash === null || hash === now) return;
  problems.warn(place, isBound ? tellOlder(text, now) : tellLeft(text, now), () =>
    tellChange(root, original, path, hash),
  );
}

function tellLeft(text: string, now: string): string {
  return `translates what is not in this list any more; the original is shown here, “${text}”.\nTranslate that, and write original: ${now}.`;
}

function tellOlder(text: string | null, now: string): string {
  return `is older than its original${text === null ? '' : `, which says now: “${text}”`}.\nTranslate what has changed, and write original: ${now}.`;
}

/** Every figure, date, source and link of an original stands in its translation, and no other. */
function holdMarks(original: string, translation: string, place: Place, problems: Problems): void {
  const { missing, extra } = compareMarks(original, translation);
  if (missing.length > 0) {
    problems.add(
      { ...place, line: place.line + findLine(original, translation) },
      `lacks ${missing.join(', ')} of its original.\nWrite every figure, date, source and link of it.`,
    );
  }
  tellExtra(extra, translation, place, problems);
}

/** The first line, counted from nought, that lacks a mark of its original’s; nought where their lines do not stand for each other. */
function findLine(original: string, translation: string): number {
  const [there, here] = [original, translation].map((text) => text.split('\n'));
  if (there?.length !== here?.length) return 0;
  const found = there?.findIndex(
    (line, position) => compareMarks(line, here?.[position] ?? '').missing.length > 0,
  );
  return Math.max(0, found ?? 0);
}

function tellExtra(extra: readonly Mark[], text: string, place: Place, problems: Problems): void {
  for (const { written, index } of extra) {
    problems.add(
      { ...place, ...placeAfter(place, text.slice(0, index)) },
      `has ${written}, which its original has not.\nTake it out, or write what the original has.`,
    );
  }
}
