import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Place, Problems } from '../../problems/problems.ts';
import { nearestOf, suggestNearest } from '../../problems/nearest.ts';
import type { Language } from '../../schema/language.ts';
import { keepSigns, keepSignsOf } from '../../words/sign-spaces.ts';
import {
  nounForms,
  translatedFiles,
  translatedName,
  translatedString,
  type NounForms,
} from '../../schema/translation.ts';
import { readYamlFile } from '../read-files.ts';
import { validate } from '../validate.ts';
import type { DataPath, YamlSource } from '../yaml-source.ts';
import { listKnownNames, listPlaces, type Original } from './list-originals.ts';
import type { Parting } from './partings.ts';
import { placeTexts } from './place-texts.ts';
import { shapeOf } from './text-keys.ts';

/** A passage in another language. */
export interface Passage {
  text: string;
  place: Place;
  /** The hash of what was translated. */
  original: string;
}

/** Under what a string of YAML is kept. */
export function keyOf(section: string, path: DataPath): string {
  return `${section} ${path.join('.')}`;
}

/** The strings of YAML of a story in another language. */
export interface TranslatedStrings {
  /** By file and path: `facts dead.label`. */
  strings: ReadonlyMap<string, Passage>;
  names: ReadonlyMap<string, string>;
  nouns: Readonly<Record<string, NounForms>>;
  /** Texts of lists that translate nothing that is there now, by the places that they are left at; the original is shown there. */
  unbound: ReadonlyMap<string, Passage>;
  /** What has a place in the file, and no words yet, by its section and key: `facts dead.label`, `names Ash`. */
  empty: ReadonlySet<string>;
  /** The sections whose texts belong to other keys than theirs now, with the first that does. */
  moved: ReadonlyMap<string, Place>;
  /** What is no word of the original. */
  strays: readonly Parting[];
}

/**
 * Reads the strings of YAML of a story in another language, `fr.yaml`: each stands where its original stands now,
 * also where steps or rows were put in or taken out since.
 */
export function readStrings(
  root: string,
  language: Language,
  originals: readonly Original[],
  problems: Problems,
): TranslatedStrings {
  const strings = new Map<string, Passage>();
  const unbound = new Map<string, Passage>();
  const names = new Map<string, string>();
  const nouns: Record<string, NounForms> = {};
  const empty = new Set<string>();
  const moved = new Map<string, Place>();
  const strays: Parting[] = [];
  const read: TranslatedStrings = { strings, unbound, names, nouns, empty, moved, strays };
  const file = `${language}.yaml`;
  const keep = (text: string) => keepSigns(text, language);
  const source = existsSync(join(root, file)) ? readYamlFile(root, file, problems) : null;
  if (!source) return read;
  const rowsOf = <Schema extends z.ZodType>(section: string, schema: Schema) =>
    Object.entries(recordOf(source.data, section)).flatMap(([key, value]) => {
      const data = validate(schema, value, source, [section, key], problems);
      return data === null ? [] : [{ key, data }];
    });
  for (const key of Object.keys((source.data ?? {}) as object)) {
    if ([...translatedFiles, 'names', 'nouns'].includes(key)) continue;
    const mend = suggestNearest(key, [...translatedFiles, 'names', 'nouns'], 'CONTENT.md');
    problems.add(source.atKey([key]), `${key} is no file whose words are translated here.\n${mend}`);
  }
  for (const section of translatedFiles) {
    const places = listPlaces(section, originals);
    const known = new Set(places.map(({ key }) => key));
    const rows = rowsOf(section, translatedString);
    const texts = rows.filter(({ data }) => data.text !== '').map(({ key, data }) => ({ key, ...data }));
    for (const { key, data } of rows) if (data.text === '') empty.add(keyOf(section, [key]));
    const { moves, bound } = placeTexts(places, texts);
    const shapes = new Set([...known].map(shapeOf));
    for (const { key, original, text } of texts) {
      const now = moves.get(key) ?? key;
      const place = source.at([section, key, 'text']);
      if (now !== key && !shapes.has(shapeOf(key)))
        problems.warn(source.atKey([section, key]), tellOtherKey(section, key, now));
      else if (now !== key && !moved.has(section)) moved.set(section, source.atKey([section, key]));
      if (known.has(now)) {
        const passage = { original, text: keep(text), place };
        (bound.has(key) ? strings : unbound).set(keyOf(section, [now]), passage);
      } else if (moves.size === 0) {
        const at = source.atKey([section, key]);
        if (shapes.has(shapeOf(key))) {
          problems.warn(at, tellSurplus(key));
          continue;
        }
        strays.push({
          piece: `${section} ${key}`,
          original: placeInOriginal(section, key, originals, problems.folder),
          translated: at,
          what: `${key} is no word of ${section}.yaml`,
          mend: suggestNearest(key, known, `${section}.yaml`),
          isOlder: nearestOf(key, [...known]) === undefined,
        });
      }
    }
  }
  const rows = rowsOf('names', translatedName);
  const known = listKnownNames(originals);
  const untold = new Set(known);
  for (const { key } of rows) untold.delete(key);
  for (const { key, data } of rows) {
    const name = known.has(key) ? key : warnUnknownName(key, [...untold], source, problems);
    if (data === '') empty.add(keyOf('names', [name]));
    else names.set(name, keep(data));
  }
  for (const { key, data } of rowsOf('nouns', nounForms)) {
    if (data.other === '') empty.add(keyOf('nouns', [key]));
    else nouns[key] = keepSignsOf(data, language);
  }
  return read;
}

/** Tells of a name that the story does not have. @returns the name that is meant, or itself. */
function warnUnknownName(
  key: string,
  untold: readonly string[],
  source: YamlSource,
  problems: Problems,
): string {
  const meant = nearestOf(key, untold);
  const told =
    meant === undefined
      ? `${key} is no name of the story.\nTake it out.`
      : `${key} is no name of the story, which has ${meant}.\nWrite it alike in both.`;
  problems.warn(source.atKey(['names', key]), told);
  return meant ?? key;
}

/** That a text of a list translates what its original has no more. */
export function tellSurplus(key: string): string {
  return `${key} translates what the original has no more.\nTake it out.`;
}

const tellOtherKey = (section: string, key: string, now: string) =>
  `${key} is no word of ${section}.yaml; it translates ${now}.\nWrite ${now}.`;

/** Where a text that is not there would stand in the files of the original: in its record, or at the beginning of its file. */
function placeInOriginal(
  section: string,
  key: string,
  originals: readonly Original[],
  folder: string,
): Place {
  const parts = key.split('.');
  const record = originals.find(
    ({ kind, prefix, markdown }) =>
      markdown === null && kind === section && prefix.every((part, index) => String(part) === parts[index]),
  );
  return (
    record?.at(parts.slice(record.prefix.length)) ?? { file: `${folder}/${section}.yaml`, line: 1, column: 1 }
  );
}

function recordOf(data: unknown, section: string): Record<string, unknown> {
  const found = (data as Record<string, unknown> | null)?.[section];
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
}
