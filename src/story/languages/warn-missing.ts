import type { Problems } from '../../problems/problems.ts';
import type { Language } from '../../schema/language.ts';
import type { RawContent } from '../raw.ts';
import { listAllNames, listNouns, type Original } from './list-originals.ts';
import { keyOf } from './read-strings.ts';
import type { Translation } from './read-translation.ts';

/** So many of what is missing in one file are named; the rest is counted. */
const mostNamed = 6;

/** What writes the places for what a translation lacks. */
export function commandFor(language: Language): string {
  return `npm run new translation -- --language ${language}`;
}

/**
 * Tells which words of a story a translation has not yet.
 * @param missing what each Markdown file and each file of YAML lacks, by its name.
 */
export function warnMissing(
  { language, files, empty, names, nouns }: Translation,
  raw: RawContent,
  originals: readonly Original[],
  missing: Map<string, string[]>,
  problems: Problems,
): void {
  const command = commandFor(language);
  missing.set(
    'names',
    [...listAllNames(originals)].filter((name) => !names.has(name)),
  );
  missing.set(
    'nouns',
    [...listNouns(raw)].filter((noun) => !Object.hasOwn(nouns, noun)),
  );
  for (const [name, paths] of missing) {
    if (paths.length === 0) continue;
    const left = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : '';
    const isFile = name.endsWith('.md');
    const file = isFile ? name.replace(/md$/, `${language}.md`) : `${language}.yaml`;
    const isThere = isFile
      ? files.has(name.slice(0, -'.md'.length))
      : paths.every((path) => empty.has(keyOf(name, [path])));
    problems.warn(
      { file: `${problems.folder}/${file}`, line: 1, column: 1 },
      `${isFile ? '' : `${name}: `}not translated yet: ${paths.slice(0, mostNamed).join(', ')}${left}.\n${isThere ? 'Write its words.' : `${command} writes the places for it.`}`,
    );
  }
}
