import type { Problem, Problems } from '../../problems/problems.ts';
import type { RawContent } from '../raw.ts';
import { bodyOf, fingerprint, fingerprintFile, hasSameBody } from './fingerprint.ts';
import type { Original } from './list-originals.ts';
import { findParting, type Parting, type PlacedText } from './partings.ts';
import { keyOf } from './read-strings.ts';
import type { FrontText } from './read-front.ts';
import type { TranslatedFile, Translation } from './read-translation.ts';
import { tellChange } from './tell-change.ts';
import { listAdditions, listWords, type FoundText } from './translatable.ts';
import { warnCopied } from './warn-copied.ts';
import { commandFor, warnMissing } from './warn-missing.ts';

/**
 * Holds a translation to its original: what is older than that, and what is missing, are warnings.
 * @param own the mistakes in its texts themselves; a text that has one is not compared.
 * @returns the texts with other figures, dates, sources or links than their originals.
 */
export function checkTranslation(
  root: string,
  translation: Translation,
  raw: RawContent,
  originals: readonly Original[],
  isPartial: boolean,
  own: readonly Problem[],
  problems: Problems,
): Parting[] {
  const { language, files, moved } = translation;
  const command = commandFor(language);
  for (const [section, place] of moved) {
    problems.warn(place, `${section}: the texts have moved in the original.\n${command} moves them.`);
  }
  const missing = new Map<string, string[]>();
  const pairs: Pair[] = [];
  for (const original of originals) {
    if (original.markdown === null) {
      pairs.push(...checkRecord(root, original, translation, missing, problems));
    } else {
      const file = files.get(original.id);
      if (file) pairs.push(...checkFile(root, original, file, original.markdown, missing, problems));
      else missing.set(`${original.id}.md`, ['all of it']);
    }
  }
  if (!isPartial) warnMissing(translation, raw, originals, missing, problems);
  warnCopied(pairs, problems);
  const broken = own.filter(({ isWarning }) => !isWarning);
  return pairs.flatMap(({ piece, original, translated, mayLack, isOlder }) => {
    const parting = isBroken(translated, broken) ? null : findParting(original, translated, mayLack);
    return parting ? [{ ...parting, piece, isOlder }] : [];
  });
}

/** A text and its translation. */
interface Pair extends Pick<Parting, 'piece' | 'isOlder'> {
  original: PlacedText;
  translated: PlacedText;
  mayLack: boolean;
}

/** Whether a mistake is told of within a text. */
function isBroken({ text, place }: PlacedText, problems: readonly Problem[]): boolean {
  const last = place.line + (place.folded ?? text).split('\n').length - 1;
  return problems.some(({ file, line }) => file === place.file && line >= place.line && line <= last);
}

function checkRecord(
  root: string,
  original: Original,
  { strings, unbound }: Translation,
  missing: Map<string, string[]>,
  problems: Problems,
): Pair[] {
  const { kind, data, prefix } = original;
  const lacks = missing.get(kind) ?? [];
  missing.set(kind, lacks);
  return listWords(kind, data).flatMap(({ path, text }) => {
    const whole = [...prefix, ...path];
    const piece = keyOf(kind, whole);
    const passage = strings.get(piece);
    const told = passage ?? unbound.get(piece);
    if (!told) lacks.push(whole.join('.'));
    else checkText(root, original, { path, text }, told, told === passage, problems);
    if (!passage) return [];
    return {
      piece,
      isOlder: passage.original !== fingerprint(text),
      original: { text, place: original.at(path) },
      translated: passage,
      mayLack: false,
    };
  });
}

function checkFile(
  root: string,
  original: Original,
  file: TranslatedFile,
  text: string,
  missing: Map<string, string[]>,
  problems: Problems,
): Pair[] {
  const { id, kind, data, at } = original;
  const { isOlder } = file;
  const lacks: string[] = [];
  const pairs: Pair[] = [];
  const pair = (there: PlacedText, translated: PlacedText, mayLack = false, isOld = isOlder) =>
    pairs.push({ piece: id, isOlder: isOld, original: there, translated, mayLack });
  for (const word of listWords(kind, data)) {
    const key = word.path.join('.');
    const translated = file.words.get(key);
    const told = translated ?? file.unbound.get(key);
    if (told) checkText(root, original, word, told, told === translated, problems);
    else lacks.push(key);
    if (!translated) continue;
    const isOld = translated.original === null ? isOlder : translated.original !== fingerprint(word.text);
    pair({ text: word.text, place: at(word.path) }, translated, false, isOld);
  }
  for (const { path, text: long } of listAdditions(kind, data)) {
    const short = file.words.get(path.join('.'));
    if (short) pair({ text: long, place: at(path) }, short, true);
  }
  const body = bodyOf(text);
  if (body !== '' && !(file.body && !hasSameBody(file.body.text, text))) lacks.push('its text');
  else if (file.body) pair(placeBody(text, at().file), placeBody(file.body.text, file.body.file));
  missing.set(`${id}.md`, lacks);
  if (isOlder) {
    problems.warn(file.at(['original']), tellOlder(null, fingerprintFile(kind, data, text)), () =>
      tellChange(root, original, null, file.original),
    );
  }
  return pairs;
}

/** The text below the front matter of a Markdown file, and where it begins. */
function placeBody(text: string, file: string): PlacedText {
  const body = bodyOf(text);
  const before = text.slice(0, text.trimEnd().length - body.length);
  return { text: body, place: { file, line: before.split('\n').length, column: 1 } };
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
