import type { Place, Problems } from '../../problems/problems.ts';
import { suggestNearest } from '../../problems/nearest.ts';
import type { Language } from '../../schema/language.ts';
import { translatedString } from '../../schema/translation.ts';
import { keepSigns } from '../../words/sign-spaces.ts';
import { validate } from '../validate.ts';
import type { DataPath, YamlSource } from '../yaml-source.ts';
import { fingerprint } from './fingerprint.ts';
import type { Original } from './list-originals.ts';
import type { Parting } from './partings.ts';
import { placeTexts, type Placed } from './place-texts.ts';
import { tellSurplus } from './read-strings.ts';
import { isListed, listAdditions, listEntries, listWords, mayBeListed } from './translatable.ts';

/** A text of the front matter of a translated file. */
export interface FrontText {
  text: string;
  place: Place;
  /** The hash of what was translated, for a text of a list; null where that of the file stands for it. */
  original: string | null;
}

/** The words of the front matter of a translated file, by the paths that they have in the original, joined by dots. */
export interface FrontWords {
  words: ReadonlyMap<string, FrontText>;
  /** Texts of lists that translate nothing that is there now, by the places that they are left at. */
  unbound: ReadonlyMap<string, FrontText>;
  /** Texts of lists that have a place in the file, and no words yet. */
  empty: ReadonlySet<string>;
}

/** The texts of lists of an original, with their hashes. */
export function listPlacesOf({ kind, data }: Pick<Original, 'kind' | 'data'>): (Placed & { text: string })[] {
  return listWords(kind, data)
    .filter(({ path }) => isListed(path))
    .map(({ path, text }) => ({ key: path.join('.'), original: fingerprint(text), text }));
}

/**
 * Reads the words of the front matter of a translated file.
 * @param data the front matter without the hash of the file.
 * @param strays is given what has words, and no place in the original.
 */
export function readFront(
  original: Pick<Original, 'id' | 'kind' | 'data' | 'at'>,
  data: unknown,
  front: YamlSource,
  { language, isOlder, strays }: { language: Language; isOlder: boolean; strays: Parting[] },
  problems: Problems,
): FrontWords {
  const { kind } = original;
  const known = new Set(
    [...listWords(kind, original.data), ...listAdditions(kind, original.data)].map(({ path }) =>
      path.join('.'),
    ),
  );
  const isKnown = (path: DataPath) => [...known].some((key) => `${key}.`.startsWith(`${path.join('.')}.`));
  const unknown = new Map<string, Parting>();
  const words = new Map<string, FrontText>();
  const unbound = new Map<string, FrontText>();
  const empty = new Set<string>();
  const listed = new Map<string, FrontText & { original: string; path: DataPath }>();
  walk(data, [], (path, value) => {
    const key = path.join('.');
    if (mayBeListed(kind, path)) {
      const found = validate(translatedString, value, front, path, problems);
      if (found?.text === '') empty.add(key);
      if (!found || found.text === '') return true;
      const text = keepSigns(found.text, language);
      listed.set(key, { text, original: found.original, place: front.at([...path, 'text']), path });
      return true;
    }
    if (value !== null && typeof value === 'object') return false;
    if (!known.has(key)) {
      const stray = path.slice(0, path.findIndex((_, at) => !isKnown(path.slice(0, at + 1))) + 1);
      unknown.set(stray.join('.'), {
        piece: original.id,
        original: original.at(stray),
        translated: front.at(stray),
        what: `${stray.join('.')} is no word of the original`,
        mend: suggestNearest(key, known, 'the original, where only words are translated'),
        isOlder,
      });
    } else if (typeof value === 'string' && value.trim() !== '') {
      words.set(key, { text: keepSigns(value.trim(), language), place: front.at(path), original: null });
    }
    return true;
  });
  strays.push(...unknown.values());
  const texts = [...listed].map(([key, { original: hash }]) => ({ key, original: hash }));
  const { moves, bound } = placeTexts(listPlacesOf(original), texts);
  for (const [key, { path, ...text }] of listed) {
    const now = moves.get(key) ?? key;
    if (bound.has(key)) words.set(now, text);
    else if (known.has(now)) unbound.set(now, text);
    else problems.warn(front.at(path), tellSurplus(key));
  }
  return { words, unbound, empty };
}

/** Visits what stands in YAML, from the outside in, but for what is empty; a value that is visited is not entered. */
function walk(value: unknown, path: DataPath, visit: (path: DataPath, value: unknown) => boolean): void {
  if (value === null || value === undefined || visit(path, value) || typeof value !== 'object') return;
  for (const [key, inner] of listEntries(value)) walk(inner, [...path, key], visit);
}
